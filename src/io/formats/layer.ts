import type { Problem } from '#core/problem/problem.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import type { Properties } from './copy-properties.ts'

/** One feature of a file after the guards. Its polygons, if any, are those of its index. */
export interface LayerFeature {
  /** The `id` member as text, or null. Kept for the record only; never used as an internal id. */
  readonly id: string | null
  readonly properties: Properties
  /** Where a feature lies that is a single point, in the coordinates of the file, else null. */
  readonly point: readonly [x: number, y: number] | null
  /** The parts of a line, interleaved, in the coordinates of the file; none for every other geometry. */
  readonly lines: readonly (readonly number[])[]
  /** Why its geometry cannot be used as an area, or null. */
  readonly refused: Problem | null
  /** What was mended on the way in. */
  readonly mended: readonly Problem[]
}

/** A file that was read: every feature of it, and its polygons in the coordinates of the file. */
export interface Layer {
  readonly file: string
  readonly features: readonly LayerFeature[]
  readonly polygons: FlatPolygons
  /** Names of the columns in order of appearance. */
  readonly columns: readonly string[]
  /** Name in the `crs` member, or null. */
  readonly crs: string | null
  /** The `heyuan` member of our own exports, unchecked, or null. */
  readonly heyuan: unknown
  /** What to know about the file; nothing here stands in the way. */
  readonly notes: readonly Problem[]
}
