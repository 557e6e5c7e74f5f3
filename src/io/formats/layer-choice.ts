import type { LayerRole } from './layer-role.ts'

/** What the planner changed about one file in the import dialog. */
export interface LayerChoice {
  readonly file: string
  /** What the rows are, or null to leave the file out. Absent = as recognised. */
  readonly level?: LayerRole | null
  /** Our field → column of the file; null = none. Fields that are absent stay as recognised. */
  readonly columns?: Readonly<Record<string, string | null>>
  /**
   * How to read the coordinates: `as-is`, or a remedy that a coordinate problem offered (`swap`, `scale:1e-6`,
   * `EPSG:4525`, `swap+EPSG:4525`, `gcj02`). Absent or null = as recognised.
   */
  readonly coordinates?: string | null
}
