import type { Plan } from '#core/plan/plan.ts'
import { PAIR_FILLS } from './pair-fills.ts'
import { BAND_CODES, type Scene } from './scene.ts'

/**
 * The scene with communities filled by how many departments they have, in place of neighbours told apart and of bands of
 * residents. The patterns of the two worst bands stand for several and for none.
 */
export function pairScene(scene: Scene, plan: Plan): Scene {
  const colour = scene.colour.slice()
  const band = new Uint8Array(scene.band.length)
  for (const { id } of plan.jurisdictions('community')) {
    const slot = plan.slotOf(id)
    const count = plan.care.pairOf(id)?.departments.length ?? 0
    colour[slot] = count === 0 ? PAIR_FILLS.none : count === 1 ? PAIR_FILLS.one : PAIR_FILLS.several
    band[slot] = count === 0 ? BAND_CODES.split : count === 1 ? BAND_CODES.good : BAND_CODES.high
  }
  return { ...scene, colour, band }
}
