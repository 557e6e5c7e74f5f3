import { proposeCode } from './propose-code.ts'
import { proposeName } from './propose-name.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { NewUnit } from './new-unit.ts'
import type { Plan } from './plan.ts'

/**
 * A free name and a free code for a new jurisdiction of `level`: part of `like` or beside it, or within it where
 * `like` is of the next coarser level. Names and codes of retired jurisdictions count as taken (invariant P5).
 */
export function proposeUnit(plan: Plan, level: Level, like: JurisdictionId | null): Omit<NewUnit, 'id'> {
  const record = like === null ? undefined : plan.get(like)
  const all = plan.allJurisdictions()
  const names = new Set(all.filter((each) => each.level === level).map(({ name }) => name))
  const isKin = record !== undefined && (record.level === level || plan.coarser(level) === record.level)
  return {
    name: proposeName(level, record ?? null, names),
    code: isKin
      ? proposeCode(
          level,
          record,
          all.map(({ code }) => code),
        )
      : '',
  }
}
