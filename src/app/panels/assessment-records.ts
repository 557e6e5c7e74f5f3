import type { AssessedItem } from '#core/pairing/department-assessment.ts'
import type { Need } from '#core/plan/need.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Service } from '#core/plan/service.ts'

/** The services and needs that an item rests on, the last ones first; a record that is gone since is left out. */
export function assessmentRecords(
  plan: Plan,
  { records }: Pick<AssessedItem, 'records'>,
): (Service | Need)[] {
  return records
    .flatMap((id): (Service | Need)[] => {
      const found = plan.care.get('service', id) ?? plan.care.get('need', id)
      return found === undefined ? [] : [found]
    })
    .sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))
}

function dayOf(record: Service | Need): string {
  return record.kind === 'service' ? record.date : record.opened
}
