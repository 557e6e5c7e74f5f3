import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { LEVELS } from '#core/plan/level.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import { HOHHOT_PROFILE, type RuleKey, type RuleProfile } from '#core/plan/rule-profile.ts'
import { PAIRING_CRITERIA, type PairingCriterion, type PairingRule } from '#core/plan/pairing-rule.ts'
import { VOTE_MATTERS } from '#core/voting/vote-matter.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { decodeText } from './decode-text.ts'
import { isRuleProfile } from './own-member.ts'
import { parseJson } from './parse-json.ts'

/** Rules are a page of text; whatever is larger is something else. */
const MOST_BYTES = 1_000_000

/** What a source can be said of. */
const RULE_KEYS: readonly RuleKey[] = [
  ...LEVELS.flatMap((level): RuleKey[] => [`residents.${level}`, `households.${level}`, `minimum.${level}`]),
  'personsPerHousehold',
  'workersPer10000',
  'servicePer100Households',
  'serviceRadii',
  'walkFactor',
  'workload',
  'minimumPosts',
  'borderCost',
  'merging',
  'voting',
  'noticeDays',
  'pairing',
  'assessment',
]

/**
 * Reads a rule profile from a JSON file. What a profile does not have is left out.
 * Codes: those of `decodeText` and `parseJson`; `rules-file-foreign` when it is JSON and no sound profile.
 */
export function readRules(bytes: Uint8Array): Result<RuleProfile> {
  const decoded = decodeText(bytes, MOST_BYTES)
  if (!decoded.ok) return decoded
  const parsed = parseJson(decoded.value.text)
  if (!parsed.ok) return parsed
  const [document, ...others] = parsed.value.documents
  if (others.length > 0 || !isRuleProfile(document)) return fail(problem('rules-file-foreign'))
  return ok(plainProfile(document))
}

/** The profile with nothing but its own keys. */
function plainProfile(found: RuleProfile): RuleProfile {
  const { residents, households, minimum, source, workload, borderCost, keepWhole } = found
  const { merging, voting, pairing, assessment } = found
  return {
    name: found.name,
    residents: picked(residents, LEVELS, (limits) => limits.map(({ above, band }) => ({ above, band }))),
    households: picked(households, LEVELS, ([min, max]) => [min, max] as const),
    minimum: picked(minimum, LEVELS, (least) => ({
      residents: least.residents,
      squareKilometers: least.squareKilometers,
    })),
    source: picked(source, RULE_KEYS, (text) => text),
    personsPerHousehold: found.personsPerHousehold,
    workersPer10000: found.workersPer10000,
    servicePer100Households: found.servicePer100Households,
    serviceRadii: [...found.serviceRadii],
    walkFactor: found.walkFactor,
    workload: {
      resident: workload.resident,
      elderly: workload.elderly,
      oldCompound: workload.oldCompound,
      unmanagedCompound: workload.unmanagedCompound,
      squareKilometer: workload.squareKilometer,
    },
    oldCompoundUntil: found.oldCompoundUntil,
    minimumPosts: found.minimumPosts,
    borderCost: {
      river: borderCost.river,
      railway: borderCost.railway,
      expressway: borderCost.expressway,
      arterial: borderCost.arterial,
      secondary: borderCost.secondary,
      local: borderCost.local,
    },
    merging: {
      distanceMeters: merging.distanceMeters,
      barriers: LINE_KINDS.filter((kind) => merging.barriers.includes(kind)),
      small: pickedNumbers(merging.small, HOHHOT_PROFILE.merging.small),
      caps: pickedNumbers(merging.caps, HOHHOT_PROFILE.merging.caps),
      sameCommunity: merging.sameCommunity,
      weights: pickedNumbers(merging.weights, HOHHOT_PROFILE.merging.weights),
    },
    voting: {
      participation: [...voting.participation],
      majority: [...voting.majority],
      special: [...voting.special],
      specialMatters: VOTE_MATTERS.filter((matter) => voting.specialMatters.includes(matter)),
    },
    noticeDays: found.noticeDays,
    pairing: {
      levels: DEPARTMENT_LEVELS.filter((level) => pairing.levels.includes(level)),
      ownDistrict: pairing.ownDistrict,
      criteria: criteriaOf(pairing.criteria),
    },
    assessment: {
      servicesPerYear: assessment.servicesPerYear,
      attendancesPerYear: assessment.attendancesPerYear,
      daysToSolve: assessment.daysToSolve,
      points: pickedNumbers(assessment.points, HOHHOT_PROFILE.assessment.points),
      grades: pickedNumbers(assessment.grades, HOHHOT_PROFILE.assessment.grades),
    },
    keepWhole: { buildings: keepWhole.buildings, compounds: keepWhole.compounds },
  }
}

function criteriaOf(found: PairingRule['criteria']): PairingRule['criteria'] {
  const one = (key: PairingCriterion) => [key, { rank: found[key].rank, weight: found[key].weight }] as const
  return Object.fromEntries(PAIRING_CRITERIA.map(one)) as unknown as PairingRule['criteria']
}

/** The numbers of a record that the pattern has, copied. */
function pickedNumbers<T extends object>(record: T, pattern: T): T {
  return Object.fromEntries(Object.keys(pattern).map((key) => [key, record[key as keyof T]])) as T
}

/** The entries of a record that have one of the keys, copied. */
function picked<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
  keys: readonly K[],
  copy: (value: V) => V,
): Partial<Record<K, V>> {
  const found: Partial<Record<K, V>> = {}
  for (const key of keys) {
    const value = Object.hasOwn(record, key) ? record[key] : undefined
    if (value !== undefined) found[key] = copy(value)
  }
  return found
}
