import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** Ground inside one district that new centres are carved from: a centre never lies in two districts. */
export interface CentreArea {
  /** The district; null where there are none. */
  readonly parent: JurisdictionId | null
  /** Jurisdictions that may give, by code. */
  readonly scope: readonly JurisdictionId[]
  /** Those of the scope that need relief, each by itself, or all of a scope together that none of it needs. */
  readonly pools: readonly (readonly JurisdictionId[])[]
}
