/**
 * Polsby–Popper compactness: 4π × area ÷ border² (Polsby and Popper 1991). 1 for a circle, towards 0 for a ragged
 * shape; 0 when there is no border.
 */
export function polsbyPopper(areaSquareMeters: number, borderMeters: number): number {
  return borderMeters === 0 ? 0 : (4 * Math.PI * areaSquareMeters) / (borderMeters * borderMeters)
}
