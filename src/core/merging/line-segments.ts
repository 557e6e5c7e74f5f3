import type { LineKind, LineTable } from '#core/plan/line-table.ts'
import { oncePer } from '#core/plan/once-per.ts'
import { LineSegmentIndex } from './line-segment-index.ts'

const indexes = oncePer<LineTable, Map<string, LineSegmentIndex>>(() => new Map())

/** Segments of the lines of some kinds, indexed by place at the first question. */
export function lineSegments(lines: LineTable, kinds: readonly LineKind[]): LineSegmentIndex {
  const known = indexes(lines)
  const key = kinds.toSorted().join()
  let index = known.get(key)
  if (index === undefined) known.set(key, (index = new LineSegmentIndex(lines, kinds)))
  return index
}
