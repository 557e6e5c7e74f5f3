import { oncePer } from '#core/plan/once-per.ts'
import type { CompoundFacings } from './compound-facings.ts'
import { WallsBetween } from './walls-between.ts'

/** The walls between compounds that face each other, counted once. */
export const wallsOfFacings = oncePer((facings: CompoundFacings) => new WallsBetween(facings))
