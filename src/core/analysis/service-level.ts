import type { Level } from '#core/plan/level.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { ServiceKind } from './service-kind.ts'

/** Whose service point it is, and who takes its place in a city that does not know that level. */
const OWNERS: Readonly<Record<ServiceKind, readonly Level[]>> = {
  centre: ['street', 'district', 'community', 'grid'],
  station: ['community', 'street', 'district', 'grid'],
}

/** The level whose jurisdictions have a service point of the kind: street for centres, community for stations. */
export function serviceLevel({ levels }: Pick<PlanBase, 'levels'>, kind: ServiceKind): Level {
  return OWNERS[kind].find((level) => levels.includes(level))!
}
