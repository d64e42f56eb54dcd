/** Cells above which each takes one line of a JSON or YAML file, so that the file stays usable. */
export const cellsInFull = 2000;
