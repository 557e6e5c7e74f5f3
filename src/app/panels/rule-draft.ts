import { LEVELS, type Level } from '#core/plan/level.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import {
  HOHHOT_PROFILE,
  type BandLimit,
  type RuleKey,
  type RuleProfile,
  type WorkloadWeights,
} from '#core/plan/rule-profile.ts'
import { assessmentDraft, assessmentOfDraft, type AssessmentDraft } from './assessment-rule-draft.ts'
import { limitDrafts, type LimitDraft } from './limit-draft.ts'
import { mergingDraft, mergingOfDraft, type MergingDraft } from './merging-rule-draft.ts'
import { pairingDraft, pairingOfDraft, type PairingDraft } from './pairing-rule-draft.ts'
import { typedNumber } from './typed-number.ts'
import { votingDraft, votingOfDraft, type VotingDraft } from './voting-rule-draft.ts'

/** Rules that are one number each. */
const RULE_NUMBERS = [
  'personsPerHousehold',
  'workersPer10000',
  'minimumPosts',
  'servicePer100Households',
  'walkFactor',
  'oldCompoundUntil',
  'noticeDays',
] as const

const WEIGHTS = Object.keys(HOHHOT_PROFILE.workload) as (keyof WorkloadWeights)[]

/** A profile as it stands in the fields of a form: text, so that half-typed numbers stay. */
export interface RuleDraft {
  readonly name: string
  readonly limits: Readonly<Partial<Record<Level, readonly LimitDraft[]>>>
  /** Numbers by name: `personsPerHousehold`, `workload.elderly`, `borderCost.river`, `minHouseholds.grid` … */
  readonly numbers: Readonly<Record<string, string>>
  /** Separated by commas. */
  readonly radii: string
  readonly sources: Readonly<Partial<Record<RuleKey, string>>>
  readonly merging: MergingDraft
  readonly voting: VotingDraft
  readonly pairing: PairingDraft
  readonly assessment: AssessmentDraft
}

/** The fields of a profile. */
export function ruleDraft(rules: RuleProfile): RuleDraft {
  const numbers: Record<string, string> = {}
  for (const key of RULE_NUMBERS) numbers[key] = String(rules[key])
  for (const key of WEIGHTS) numbers[`workload.${key}`] = String(rules.workload[key])
  for (const kind of LINE_KINDS) numbers[`borderCost.${kind}`] = String(rules.borderCost[kind])
  for (const level of LEVELS) {
    const [min, max] = rules.households[level] ?? ['', '']
    numbers[`minHouseholds.${level}`] = String(min)
    numbers[`maxHouseholds.${level}`] = String(max)
    numbers[`minResidents.${level}`] = orNothing(rules.minimum[level]?.residents)
    numbers[`minArea.${level}`] = orNothing(rules.minimum[level]?.squareKilometers)
  }
  return {
    name: rules.name,
    limits: Object.fromEntries(LEVELS.map((level) => [level, limitDrafts(rules, level)])),
    numbers,
    radii: rules.serviceRadii.join(', '),
    sources: rules.source,
    merging: mergingDraft(rules.merging),
    voting: votingDraft(rules.voting),
    pairing: pairingDraft(rules.pairing),
    assessment: assessmentDraft(rules.assessment),
  }
}

/** The profile that the fields ask for; what is no number is NaN, and the plan refuses it with a reason. */
export function rulesOfDraft(
  { name, limits, numbers, radii, sources, merging, voting, pairing, assessment }: RuleDraft,
  before: RuleProfile,
): RuleProfile {
  const number = (key: string): number => typedNumber(numbers[key] ?? '')
  const orZero = (key: string): number => ((numbers[key] ?? '').trim() === '' ? 0 : number(key))
  const hasText = (...keys: readonly string[]): boolean =>
    keys.some((key) => (numbers[key] ?? '').trim() !== '')
  const residents: Partial<Record<Level, readonly BandLimit[]>> = {}
  const households: Partial<Record<Level, readonly [number, number]>> = {}
  const minimum: Partial<Record<Level, { residents: number; squareKilometers: number }>> = {}
  for (const level of LEVELS) {
    const drafted = limits[level] ?? []
    if (drafted.length > 0) {
      residents[level] = drafted.map(({ above, band }) => ({ above: typedNumber(above), band }))
    }
    if (hasText(`minHouseholds.${level}`, `maxHouseholds.${level}`)) {
      households[level] = [number(`minHouseholds.${level}`), number(`maxHouseholds.${level}`)]
    }
    if (hasText(`minResidents.${level}`, `minArea.${level}`)) {
      minimum[level] = {
        residents: orZero(`minResidents.${level}`),
        squareKilometers: orZero(`minArea.${level}`),
      }
    }
  }
  const pairs = Object.entries(sources).map(([key, text]) => [key, text.trim()] as const)
  return {
    ...before,
    name: name.trim(),
    residents,
    households,
    minimum,
    ...(Object.fromEntries(RULE_NUMBERS.map((key) => [key, number(key)])) as Pick<
      RuleProfile,
      (typeof RULE_NUMBERS)[number]
    >),
    workload: Object.fromEntries(
      WEIGHTS.map((key) => [key, number(`workload.${key}`)]),
    ) as unknown as WorkloadWeights,
    borderCost: Object.fromEntries(
      LINE_KINDS.map((kind) => [kind, number(`borderCost.${kind}`)]),
    ) as RuleProfile['borderCost'],
    serviceRadii: radii
      .split(/[,，;；\s]+/)
      .filter((text) => text !== '')
      .map(typedNumber),
    merging: mergingOfDraft(merging),
    voting: votingOfDraft(voting),
    pairing: pairingOfDraft(pairing),
    assessment: assessmentOfDraft(assessment),
    source: Object.fromEntries(pairs.filter(([, text]) => text !== '')),
  }
}

function orNothing(amount: number | undefined): string {
  return amount === undefined || amount === 0 ? '' : String(amount)
}
