import { LEGAL_STATUSES, type Jurisdiction } from '#core/plan/jurisdiction.ts'
import { isLevel, type Level } from '#core/plan/level.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import { HOHHOT_PROFILE, type RuleProfile } from '#core/plan/rule-profile.ts'
import { isPlainObject } from './is-plain-object.ts'

/** What the `heyuan` member of our exports says about the city as a whole. */
export interface OwnMember {
  readonly name: string | null
  readonly rules: RuleProfile
  readonly generated: boolean
  /** Levels of the file, also those that have no jurisdiction left. */
  readonly levels: readonly Level[]
  readonly retired: readonly Jurisdiction[]
}

/** Reads the `heyuan` member of a file, which may be anything; what is not sound is left out. */
export function readOwnMember(member: unknown): OwnMember {
  const source = isPlainObject(member) ? member : {}
  const { levels } = source
  const retired = Array.isArray(source['retired']) ? source['retired'] : []
  return {
    name: typeof source['city'] === 'string' ? source['city'] : null,
    rules: isRuleProfile(source['rules']) ? source['rules'] : HOHHOT_PROFILE,
    generated: source['generated'] === true,
    levels: Array.isArray(levels) ? levels.filter(isLevel) : [],
    retired: retired.filter(isJurisdiction).filter((one) => one.retired && one.parent === null),
  }
}

/** True when unknown data has the shape of a jurisdiction. */
export function isJurisdiction(value: unknown): value is Jurisdiction {
  if (!isPlainObject(value)) return false
  const { id, level, code, name, legalStatus, parent, colour, locked, retired } = value
  return (
    [id, code, name].every((text) => typeof text === 'string') &&
    id !== '' &&
    isLevel(level) &&
    (LEGAL_STATUSES as readonly unknown[]).includes(legalStatus) &&
    (parent === null || typeof parent === 'string') &&
    (colour === null || (Number.isInteger(colour) && (colour as number) >= 0)) &&
    typeof locked === 'boolean' &&
    typeof retired === 'boolean'
  )
}

/** True when unknown data has the shape and the sense of a rule profile. */
export function isRuleProfile(value: unknown): value is RuleProfile {
  if (!isPlainObject(value) || typeof value['name'] !== 'string') return false
  const { residents, source, gridHouseholds, personsPerHousehold } = value
  if (!isPlainObject(residents) || !isPlainObject(source)) return false
  if (!Array.isArray(gridHouseholds) || gridHouseholds.length !== 2) return false
  if (typeof personsPerHousehold !== 'number' || !isKeepWhole(value['keepWhole'])) return false
  const limits = Object.values(residents)
  if (
    !Object.keys(residents).every(isLevel) ||
    !limits.every((list) => Array.isArray(list) && list.every(isLimit))
  ) {
    return false
  }
  if (!Object.values(source).every((text) => typeof text === 'string')) return false
  return ruleProblem(value as unknown as RuleProfile) === null
}

function isKeepWhole(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  return typeof value['buildings'] === 'boolean' && typeof value['compounds'] === 'boolean'
}

function isLimit(value: unknown): boolean {
  return isPlainObject(value) && typeof value['above'] === 'number' && BANDS.has(value['band'])
}

const BANDS: ReadonlySet<unknown> = new Set(['watch', 'high', 'split'])
