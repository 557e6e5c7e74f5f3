import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { BrushStroke } from './brush-stroke.ts'
import { isPairing } from './is-pairing.ts'
import { pairScene } from './pair-scene.ts'
import { buildScene, type Scene } from './scene.ts'

/** The scene of what the store shows, with the stroke in hand; `colours` are those by slot of the shown level. */
export function sceneOfState(
  state: WorkbenchState,
  plan: Plan,
  colours: ReadonlyMap<number, number>,
  stroke: BrushStroke | null,
): Scene {
  const { level, unitLevel, selection, hover, focus, target } = state
  const at = hover?.unit ?? null
  const scene = buildScene({ plan, level, unitLevel, selection, hover: at, focus, target, colours, stroke })
  return isPairing(state) ? pairScene(scene, plan) : scene
}
