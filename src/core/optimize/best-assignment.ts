/**
 * The assignment of rows to columns, one to one, with the greatest sum: column of each row of a square table of `size`
 * rows, given row after row. Shortest augmenting paths with potentials (Jonker and Volgenant 1987), O(size³).
 */
export function bestAssignment(table: Float64Array, size: number): Int32Array {
  const rowOf = new Int32Array(size + 1).fill(-1)
  const rowPrice = new Float64Array(size)
  const columnPrice = new Float64Array(size + 1)
  const cameFrom = new Int32Array(size + 1)
  const least = new Float64Array(size + 1)
  const done = new Uint8Array(size + 1)
  for (let row = 0; row < size; row++) {
    rowOf[size] = row
    least.fill(Infinity)
    done.fill(0)
    let column = size
    while (rowOf[column]! >= 0) {
      done[column] = 1
      const r = rowOf[column]!
      let step = Infinity
      let next = -1
      for (let c = 0; c < size; c++) {
        if (done[c] === 1) continue
        const slack = -table[r * size + c]! - rowPrice[r]! - columnPrice[c]!
        if (slack < least[c]!) {
          least[c] = slack
          cameFrom[c] = column
        }
        if (least[c]! < step) {
          step = least[c]!
          next = c
        }
      }
      for (let c = 0; c <= size; c++) {
        if (done[c] === 1) {
          rowPrice[rowOf[c]!]! += step
          columnPrice[c]! -= step
        } else {
          least[c]! -= step
        }
      }
      column = next
    }
    while (column !== size) {
      rowOf[column] = rowOf[cameFrom[column]!]!
      column = cameFrom[column]!
    }
  }
  const columnOf = new Int32Array(size)
  for (let c = 0; c < size; c++) columnOf[rowOf[c]!] = c
  return columnOf
}
