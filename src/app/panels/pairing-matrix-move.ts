/** A cell of the matrix, counted from the first row and column. */
export interface MatrixPlaceAt {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid of rows × columns; null = it leads nowhere. `page` = rows that are in sight. */
export function pairingMatrixMove(
  { row, column }: MatrixPlaceAt,
  key: string,
  isFar: boolean,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): MatrixPlaceAt | null {
  const to = (r: number, c: number): MatrixPlaceAt => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  })
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    case 'Home':
      return to(isFar ? 0 : row, 0)
    case 'End':
      return to(isFar ? rows - 1 : row, columns - 1)
    default:
      return null
  }
}
