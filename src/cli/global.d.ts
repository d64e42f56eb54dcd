/** Version of the package, put in by the build. */
declare var OPTICHANNEL_VERSION: string;
