import type { Level } from '#core/plan/level.ts'
import type { FootprintKind } from '#io/formats/footprint-kind.ts'
import type { ReferenceLayers } from './workbench-state.ts'

/** Addresses of the city that comes with the program. */
export interface BundledCity {
  readonly name: string
  /** One GeoJSON file for each level, fine to coarse. */
  readonly layers: readonly { readonly level: Level; readonly url: string }[]
  /** Buildings and compounds that lie on that ground. */
  readonly footprints: Readonly<Partial<Record<FootprintKind, string>>>
  readonly reference: ReferenceLayers
}
