import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Publication } from '#core/plan/publication.ts'

/** A community whose departments are others than were published; nobody before = it is new. */
export interface PublishedChange {
  readonly community: JurisdictionId
  readonly from: DepartmentId | null
  readonly to: readonly DepartmentId[]
}

/**
 * What is otherwise now than a publication says.
 *
 * @param now Departments of every community there is.
 */
export function publishChanges(
  { pairs }: Pick<Publication, 'pairs'>,
  now: readonly { readonly id: JurisdictionId; readonly departments: readonly DepartmentId[] }[],
): PublishedChange[] {
  const published = new Map(pairs)
  return now.flatMap(({ id, departments }) => {
    const from = published.get(id) ?? null
    const isSame = from === null ? departments.length === 0 : departments.join(' ') === from
    return isSame ? [] : [{ community: id, from, to: departments }]
  })
}
