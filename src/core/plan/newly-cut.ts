import type { FootprintIndex } from '#core/topology/footprint-index.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'

/** How many footprints are cut, the first of them, and its middle in grid steps. */
interface NewCut {
  readonly count: number
  readonly item: number
  readonly x: number
  readonly y: number
}

/** Footprints that new segments of borders cut and old ones did not; null = none. */
export function newlyCut({ arcs }: TopologyDiff, footprints: FootprintIndex): NewCut | null {
  const old = new Set<string>()
  for (const { from } of arcs) eachSegment(from?.points ?? [], (name) => old.add(name))
  const cut = new Set<number>()
  const kept = new Set<string>()
  for (const { to } of arcs) {
    eachSegment(to?.points ?? [], (name, x1, y1, x2, y2) => {
      if (old.has(name)) kept.add(name)
      else for (const item of footprints.crossedBy(x1, y1, x2, y2)) cut.add(item)
    })
  }
  if (cut.size === 0) return null
  for (const { from } of arcs) {
    eachSegment(from?.points ?? [], (name, x1, y1, x2, y2) => {
      if (!kept.has(name)) for (const item of footprints.crossedBy(x1, y1, x2, y2)) cut.delete(item)
    })
  }
  if (cut.size === 0) return null
  const item = Math.min(...cut)
  const [x, y] = footprints.middleOf(item)
  return { count: cut.size, item, x, y }
}

function eachSegment(
  points: readonly number[],
  visit: (name: string, x1: number, y1: number, x2: number, y2: number) => void,
): void {
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x1, y1, x2, y2] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!]
    const isForward = x1 < x2 || (x1 === x2 && y1 < y2)
    visit(isForward ? `${x1} ${y1} ${x2} ${y2}` : `${x2} ${y2} ${x1} ${y1}`, x1, y1, x2, y2)
  }
}
