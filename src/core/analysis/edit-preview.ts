import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { Figures } from './figures.ts'

/** A jurisdiction that an edit would touch: its figures now and afterwards. */
export interface TouchedSide {
  readonly id: JurisdictionId
  readonly name: string
  readonly before: Figures
  readonly after: Figures
  /** True when it does not exist yet. */
  readonly created: boolean
}

/**
 * What an edit of borders would do at one level, or why it is refused (then the rest is empty). Warnings are allowed
 * but unwise: `side-detached {id, name, parts}`, `side-over-limit {id, name, residents, limit, band}`,
 * `moves-above {level, residents, from, to}` (people who change hands at a coarser level), `divides-below {level, count,
 * name}` (units of a finer level that come about), `compound-divided {name, count, lng, lat}`.
 */
export interface EditPreview {
  /** The created one first, then by residents gained. */
  readonly sides: readonly TouchedSide[]
  /** Residents who come under another jurisdiction of the level. */
  readonly movedResidents: number
  /** True when some of them were counted by area. */
  readonly estimated: boolean
  /** Lines where borders would run anew, each interleaved grid positions. */
  readonly courses: readonly (readonly number[])[]
  readonly warnings: readonly Problem[]
  readonly problem: Problem | null
}
