import type { Topology } from '#core/topology/topology.ts'

/**
 * Cuts half-edges along a line into runs that lie inside one region each (both sides have its label) and hang
 * together.
 */
export function lineRuns(
  { face, origin }: Topology,
  labels: Int32Array,
  along: readonly number[],
): (readonly number[])[] {
  const runs: number[][] = []
  let run: number[] = []
  let region = -1
  for (const halfEdge of along) {
    const [left, right] = [face[halfEdge]!, face[halfEdge ^ 1]!]
    const label = left < 0 || right < 0 || labels[left] !== labels[right] ? -1 : labels[left]!
    const before = run.at(-1)
    const continues = before !== undefined && label === region && origin[before ^ 1] === origin[halfEdge]
    if (!continues) {
      if (run.length > 0) runs.push(run)
      run = []
      region = label
    }
    if (label >= 0) run.push(halfEdge)
  }
  if (run.length > 0) runs.push(run)
  return runs
}
