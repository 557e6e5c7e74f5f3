import { LEVELS } from '#core/plan/level.ts'
import type { RuleKey, RuleProfile } from '#core/plan/rule-profile.ts'
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
    keepWhole: { buildings: keepWhole.buildings, compounds: keepWhole.compounds },
  }
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
