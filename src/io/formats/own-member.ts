import type { CareRecord } from '#core/plan/care-record.ts'
import {
  LEGAL_STATUSES,
  type FormerStatus,
  type Jurisdiction,
  type JurisdictionId,
} from '#core/plan/jurisdiction.ts'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { isLevel, type Level } from '#core/plan/level.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import type { StatedBounds } from '#core/plan/stated-bounds.ts'
import { VOTE_MATTERS } from '#core/voting/vote-matter.ts'
import { HOHHOT_PROFILE, type RuleProfile } from '#core/plan/rule-profile.ts'
import { isCareRecord } from './is-care-record.ts'
import { isPlainObject } from './is-plain-object.ts'
import { isSeat } from './is-seat.ts'

/** What the `heyuan` member of our exports says about the city as a whole. */
export interface OwnMember {
  readonly name: string | null
  readonly rules: RuleProfile
  readonly generated: boolean
  /** Levels of the file, also those that have no jurisdiction left. */
  readonly levels: readonly Level[]
  readonly retired: readonly Jurisdiction[]
  /** What jurisdictions were in law before, by id. */
  readonly formerly: ReadonlyMap<JurisdictionId, readonly FormerStatus[]>
  /** How four bounds are worded, by id. */
  readonly bounds: ReadonlyMap<JurisdictionId, StatedBounds>
  /** Who looks after whom; what is named there need not be there. */
  readonly care: readonly CareRecord[]
}

/** Reads the `heyuan` member of a file, which may be anything; what is not sound is left out. */
export function readOwnMember(member: unknown): OwnMember {
  const source = isPlainObject(member) ? member : {}
  const { levels } = source
  const bounds = Array.isArray(source['bounds']) ? source['bounds'] : []
  const formerly = Array.isArray(source['formerly']) ? source['formerly'] : []
  const retired = Array.isArray(source['retired']) ? source['retired'] : []
  const care = Array.isArray(source['care']) ? source['care'] : []
  return {
    name: typeof source['city'] === 'string' ? source['city'] : null,
    rules: isRuleProfile(source['rules']) ? source['rules'] : HOHHOT_PROFILE,
    generated: source['generated'] === true,
    levels: Array.isArray(levels) ? levels.filter(isLevel) : [],
    retired: retired.filter(isJurisdiction).filter((one) => one.retired && one.parent === null),
    formerly: new Map(formerly.filter(isFormerly).map(({ id, formerly: before }) => [id, before])),
    bounds: new Map(bounds.filter(isBoundsOf).map(({ id, bounds: stated }) => [id, stated])),
    care: care.filter(isCareRecord),
  }
}

/** True when unknown data has the shape of a jurisdiction. */
export function isJurisdiction(value: unknown): value is Jurisdiction {
  if (!isPlainObject(value)) return false
  const {
    id,
    level,
    code,
    name,
    legalStatus,
    parent,
    colour,
    locked,
    retired,
    seat,
    posts,
    formerly,
    bounds,
  } = value
  return (
    [id, code, name].every((text) => typeof text === 'string') &&
    id !== '' &&
    isLevel(level) &&
    (LEGAL_STATUSES as readonly unknown[]).includes(legalStatus) &&
    (parent === null || typeof parent === 'string') &&
    (colour === null || (Number.isInteger(colour) && (colour as number) >= 0)) &&
    typeof locked === 'boolean' &&
    typeof retired === 'boolean' &&
    isSeat(seat) &&
    (posts === null || (Number.isSafeInteger(posts) && (posts as number) >= 0)) &&
    Array.isArray(formerly) &&
    formerly.every(isFormerStatus) &&
    isStatedBounds(bounds)
  )
}

/** True when unknown data has the shape and the sense of a rule profile. */
export function isRuleProfile(value: unknown): value is RuleProfile {
  if (!isPlainObject(value) || typeof value['name'] !== 'string') return false
  const { residents, source, households, minimum, workload, borderCost, serviceRadii } = value
  if (!isPlainObject(residents) || !isPlainObject(source)) return false
  if (!isPlainObject(households) || !isPlainObject(minimum)) return false
  if (!Object.values(households).every((pair) => Array.isArray(pair) && pair.length === 2)) return false
  if (!Object.values(minimum).every(isMinimum) || !isKeepWhole(value['keepWhole'])) return false
  if (!hasNumbers(workload, Object.keys(HOHHOT_PROFILE.workload))) return false
  if (!isMergingRule(value['merging']) || !isVoteRule(value['voting'])) return false
  if (!isPairingRule(value['pairing']) || !isAssessmentRule(value['assessment'])) return false
  if (!hasNumbers(borderCost, LINE_KINDS) || !hasNumbers(value, SINGLE_NUMBERS)) return false
  if (!Array.isArray(serviceRadii) || !serviceRadii.every((radius) => typeof radius === 'number'))
    return false
  const limits = Object.values(residents)
  if (
    ![residents, households, minimum].every((byLevel) => Object.keys(byLevel).every(isLevel)) ||
    !limits.every((list) => Array.isArray(list) && list.every(isLimit))
  ) {
    return false
  }
  if (!Object.values(source).every((text) => typeof text === 'string')) return false
  return ruleProblem(value as unknown as RuleProfile) === null
}

/** Rules that are one number each. */
const SINGLE_NUMBERS = [
  'personsPerHousehold',
  'workersPer10000',
  'servicePer100Households',
  'walkFactor',
  'oldCompoundUntil',
  'minimumPosts',
  'noticeDays',
]

function isMergingRule(value: unknown): boolean {
  if (!isPlainObject(value) || !hasNumbers(value, ['distanceMeters'])) return false
  const { small, caps, weights, barriers, sameCommunity } = value
  const pattern = HOHHOT_PROFILE.merging
  return (
    hasNumbers(small, Object.keys(pattern.small)) &&
    hasNumbers(caps, Object.keys(pattern.caps)) &&
    hasNumbers(weights, Object.keys(pattern.weights)) &&
    Array.isArray(barriers) &&
    barriers.every((kind) => (LINE_KINDS as readonly unknown[]).includes(kind)) &&
    typeof sameCommunity === 'boolean'
  )
}

function isPairingRule(value: unknown): boolean {
  if (!isPlainObject(value) || !isPlainObject(value['criteria'])) return false
  const { levels, ownDistrict, criteria } = value
  return (
    Array.isArray(levels) &&
    levels.every((level) => (DEPARTMENT_LEVELS as readonly unknown[]).includes(level)) &&
    typeof ownDistrict === 'boolean' &&
    Object.keys(HOHHOT_PROFILE.pairing.criteria).every((key) => hasNumbers(criteria[key], ['rank', 'weight']))
  )
}

function isAssessmentRule(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const pattern = HOHHOT_PROFILE.assessment
  return (
    hasNumbers(value['points'], Object.keys(pattern.points)) &&
    hasNumbers(value['grades'], Object.keys(pattern.grades)) &&
    hasNumbers(value, ['servicesPerYear', 'attendancesPerYear', 'daysToSolve'])
  )
}

function isVoteRule(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { participation, majority, special, specialMatters } = value
  return (
    [participation, majority, special].every(isFraction) &&
    Array.isArray(specialMatters) &&
    specialMatters.every((matter) => (VOTE_MATTERS as readonly unknown[]).includes(matter))
  )
}

function isFraction(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)
}

function hasNumbers(value: unknown, keys: readonly string[]): boolean {
  return isPlainObject(value) && keys.every((key) => typeof value[key] === 'number')
}

function isMinimum(value: unknown): boolean {
  return hasNumbers(value, ['residents', 'squareKilometers'])
}

function isFormerly(
  value: unknown,
): value is { readonly id: JurisdictionId; readonly formerly: readonly FormerStatus[] } {
  if (!isPlainObject(value) || typeof value['id'] !== 'string') return false
  return Array.isArray(value['formerly']) && value['formerly'].every(isFormerStatus)
}

function isFormerStatus(value: unknown): value is FormerStatus {
  if (!isPlainObject(value)) return false
  const { legalStatus, code, until, document } = value
  return (
    (LEGAL_STATUSES as readonly unknown[]).includes(legalStatus) &&
    [code, document].every((text) => typeof text === 'string') &&
    typeof until === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(until)
  )
}

function isKeepWhole(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  return typeof value['buildings'] === 'boolean' && typeof value['compounds'] === 'boolean'
}

function isLimit(value: unknown): boolean {
  return isPlainObject(value) && typeof value['above'] === 'number' && BANDS.has(value['band'])
}

const BANDS: ReadonlySet<unknown> = new Set(['watch', 'high', 'split'])

/** An entry of the words of four bounds, by id. */
function isBoundsOf(value: unknown): value is { readonly id: JurisdictionId; readonly bounds: StatedBounds } {
  if (!isPlainObject(value) || typeof value['id'] !== 'string') return false
  return value['bounds'] !== null && isStatedBounds(value['bounds'])
}

function isStatedBounds(value: unknown): value is StatedBounds | null {
  if (value === null) return true
  return isPlainObject(value) && typeof value['text'] === 'string' && typeof value['generated'] === 'string'
}
