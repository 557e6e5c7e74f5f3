import { proposeCode } from './propose-code.ts'
import { proposeName } from './propose-name.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { NewUnit } from './new-unit.ts'
import type { Plan } from './plan.ts'
import { takenNames, type TakenNames } from './taken-names.ts'

/**
 * A free name and a free code for a new jurisdiction of `level`: part of `like` or beside it, or within it where
 * `like` is of the next coarser level.
 *
 * @param taken For many proposals at once: made once, and what is given out added to it.
 */
export function proposeUnit(
  plan: Plan,
  level: Level,
  like: JurisdictionId | null,
  taken: TakenNames = takenNames(plan),
): Omit<NewUnit, 'id'> {
  const record = like === null ? undefined : plan.get(like)
  const isKin = record !== undefined && (record.level === level || plan.coarser(level) === record.level)
  return {
    name: proposeName(level, record ?? null, taken.names[level]),
    code: isKin ? proposeCode(level, record, taken.codes) : '',
  }
}
