/** The rows of a table, row after row, as views of it. */
export function rowsOf(table: Float64Array, columns: number): Float64Array[] {
  return Array.from({ length: table.length / columns }, (_, row) =>
    table.subarray(row * columns, (row + 1) * columns),
  );
}
