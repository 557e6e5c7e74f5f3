import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { colourRegions } from './colour-regions.ts'
import { FILL_COUNT } from './map-palette.ts'
import { regionNeighbours } from './region-neighbours.ts'

/** Colours of the jurisdictions by level: found when asked for, and after an edit changed only where they must. */
export class CityColours {
  readonly #plan: Plan
  readonly #known = new Map<Level, { readonly revision: number; readonly colours: Map<number, number> }>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /** Palette index by slot. */
  of(level: Level): ReadonlyMap<number, number> {
    const plan = this.#plan
    const known = this.#known.get(level)
    if (known?.revision === plan.revision) return known.colours
    const colours = colourRegions(regionNeighbours(plan.topology, plan.labels(level)), {
      colours: FILL_COUNT,
      chosen: (slot) => plan.at(slot)?.colour ?? null,
      before: known?.colours ?? new Map<number, number>(),
    })
    this.#known.set(level, { revision: plan.revision, colours })
    return colours
  }
}
