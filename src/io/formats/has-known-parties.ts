import type { CareBook } from '#core/plan/care-book.ts'
import type { CareRecord } from '#core/plan/care-record.ts'

/** True when the communities, departments and needs that a record names are there. */
export function hasKnownParties(
  record: CareRecord,
  book: CareBook,
  isCommunity: (id: string) => boolean,
): boolean {
  const isDepartment = (id: string): boolean => book.get('department', id) !== undefined
  switch (record.kind) {
    case 'department':
    case 'publication':
      return true
    case 'pair':
      return isCommunity(record.id) && [...record.departments, ...record.standing].every(isDepartment)
    case 'need':
      return isCommunity(record.community)
    case 'resource':
      return isDepartment(record.department)
    case 'service':
      return (
        isCommunity(record.community) &&
        isDepartment(record.department) &&
        (record.need === null || book.get('need', record.need)?.community === record.community)
      )
  }
}
