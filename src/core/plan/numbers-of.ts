import type { LegalStatus } from './jurisdiction.ts'
import type { Level } from './level.ts'

/**
 * Levels and numbers that a kind of jurisdiction may have, first and last (domain notes 1.2 and 1.3, rules of statistical codes):
 * streets 001–099, towns 100–199, townships 200–399, service centres 400–499, zones 400–599; communities 001–199,
 * villages 200–399; grids 001–999.
 */
const NUMBERS: Readonly<Record<LegalStatus, readonly [number, number] | null>> = {
  district: null,
  street: [1, 99],
  town: [100, 199],
  township: [200, 399],
  'service-centre': [400, 499],
  'large-community': [400, 499],
  zone: [400, 599],
  community: [1, 199],
  village: [200, 399],
  grid: [1, 999],
}

/** What each kind of jurisdiction is a kind of. A large community stands beside streets or among communities. */
const LEVELS_OF: Readonly<Record<LegalStatus, readonly Level[]>> = {
  district: ['district'],
  street: ['street'],
  town: ['street'],
  township: ['street'],
  'service-centre': ['street'],
  'large-community': ['street', 'community'],
  zone: ['street'],
  community: ['community'],
  village: ['community'],
  grid: ['grid'],
}

/**
 * First and last number in the codes of such a jurisdiction; null where there is none (districts) or the kind is of
 * another level.
 */
export function numbersOf(level: Level, status: LegalStatus): readonly [number, number] | null {
  if (!LEVELS_OF[status].includes(level)) return null
  return status === 'large-community' && level === 'community' ? NUMBERS.community : NUMBERS[status]
}
