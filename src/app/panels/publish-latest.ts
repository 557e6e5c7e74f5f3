import type { Publication } from '#core/plan/publication.ts'

/** Publications, the latest first; those of one day by their ids, which rise with time. */
export function publishLatest(publications: readonly Publication[]): Publication[] {
  return publications.toSorted((a, b) => (a.date === b.date ? order(b.id, a.id) : order(b.date, a.date)))
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
