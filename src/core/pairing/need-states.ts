import type { Plan } from '#core/plan/plan.ts'
import type { Service } from '#core/plan/service.ts'
import { daysBetween } from './days-between.ts'
import type { NeedState } from './need-state.ts'

/** Every need and what became of it, in order of the day since which it is known, then of ids. */
export function needStates({ care }: Plan): NeedState[] {
  const first = new Map<string, Service>()
  for (const service of care.all('service')) {
    if (service.need === null || service.solved === 0) continue
    const before = first.get(service.need)
    if (before === undefined || service.date < before.date) first.set(service.need, service)
  }
  return care
    .all('need')
    .map((need): NeedState => {
      const metBy = first.get(need.id) ?? null
      return { need, metBy, days: metBy === null ? null : daysBetween(need.opened, metBy.date) }
    })
    .sort((a, b) => (a.need.opened < b.need.opened ? -1 : a.need.opened > b.need.opened ? 1 : 0))
}
