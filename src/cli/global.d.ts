/** Version of the package, put in by the build. */
declare var OPTICHANNEL_VERSION: string;

/** Name of the bundle of the commands, without its ending, put in by the build. */
declare var OPTICHANNEL_PROGRAM: string;
