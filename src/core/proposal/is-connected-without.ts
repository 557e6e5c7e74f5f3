/** True when units that hang together still do without some of them, as far as they did before; not if none is left. */
export function isConnectedWithout(
  units: readonly number[],
  neighbours: ReadonlyMap<number, readonly number[]>,
  without: readonly number[],
): boolean {
  return units.length > without.length && pieces(units, neighbours, without) <= pieces(units, neighbours, [])
}

function pieces(
  units: readonly number[],
  neighbours: ReadonlyMap<number, readonly number[]>,
  without: readonly number[],
): number {
  const seen = new Set(without)
  let count = 0
  for (const first of units) {
    if (seen.has(first)) continue
    count++
    seen.add(first)
    const queue = [first]
    for (const unit of queue) {
      for (const other of neighbours.get(unit)!) {
        if (seen.has(other)) continue
        seen.add(other)
        queue.push(other)
      }
    }
  }
  return count
}
