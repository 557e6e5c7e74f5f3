import { isLevel, type Level } from '#core/plan/level.ts'
import type { FootprintKind } from './footprint-kind.ts'

/**
 * What lies beside the ground and is no unit: where people are served, what borders follow, and the walls and gates of
 * compounds.
 */
export const SURROUNDINGS = ['facilities', 'lines', 'walls', 'gates'] as const

/**
 * What the rows of a layer are: units of a level (`mixed`: of several, by a column), footprints, facilities, lines of
 * roads, rivers and railways, walls, gates, or `reference` for orientation only.
 */
export type LayerRole = Level | 'mixed' | FootprintKind | (typeof SURROUNDINGS)[number] | 'reference'

/** True for layers whose rows become units. */
export function isUnitRole(role: LayerRole | null): role is Level | 'mixed' {
  return role === 'mixed' || isLevel(role)
}
