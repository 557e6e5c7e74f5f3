import { CareBook } from '#core/plan/care-book.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import type { ProjectCity } from './guard-city.ts'
import { hasKnownParties } from './has-known-parties.ts'
import { isCareRecord } from './is-care-record.ts'

/** Records of who looks after whom in unknown data, or null when anything in them is not as it must be. */
export function guardCare(value: unknown, { jurisdictions }: ProjectCity): readonly CareRecord[] | null {
  if (!Array.isArray(value) || !value.every(isCareRecord)) return null
  if (new Set(value.map(({ kind, id }) => `${kind} ${id}`)).size < value.length) return null
  const book = new CareBook(value)
  const communities = new Set(jurisdictions.flatMap(({ id, level }) => (level === 'community' ? [id] : [])))
  return value.every((record) => hasKnownParties(record, book, (id) => communities.has(id))) ? value : null
}
