/** Options as the command line leaves them: text, lists of text, switches. */
export interface InputFlags {
  audience?: string[];
  usage?: string[];
  conversions?: string[];
  map?: string[];
  set?: string[];
  by?: string;
  as?: string[];
  trust?: string;
  rate?: string[];
  encoding?: string;
  decimal?: string;
  config?: string;
  journey?: string;
}

export interface MethodFlags extends InputFlags {
  brand?: string;
  maxChannels?: string;
  hours?: string;
  budget?: string;
  include?: string;
  exclude?: string;
  active?: string;
  scoring?: string;
  goal?: string;
  whatIf?: string[];
  seed?: string;
  lang?: string;
  strict?: boolean;
  quiet?: boolean;
  /** `--no-color` makes it false. */
  color?: boolean;
}

export interface AnalyzeFlags extends MethodFlags {
  out?: string;
  format?: string;
  verbose?: boolean;
  interactive?: boolean;
  /** `--no-input` makes it false. */
  input?: boolean;
}

export interface ExplainFlags extends MethodFlags {
  segment?: string;
  stage?: string;
  channel?: string;
}
