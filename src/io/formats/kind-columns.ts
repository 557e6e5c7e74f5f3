/** Keys of OpenStreetMap that say what a line is, the surest first. */
const TAGS = ['railway', 'waterway', 'highway'] as const

/**
 * Columns that may say what a line is: the one that was recognised or chosen, and where that is a key of OpenStreetMap
 * the others too, because a file of its lines has a column for each.
 */
export function kindColumnsOf(columns: readonly string[], kind: string | undefined): string[] {
  if (kind === undefined) return []
  const isTag = TAGS.some((tag) => tag === kind)
  const others = isTag ? TAGS.filter((tag) => tag !== kind && columns.includes(tag)) : []
  return [kind, ...others]
}
