import type { BorderName } from './border-name.ts'

/** Sides in the order in which they are told. */
export const SIDES = ['east', 'south', 'west', 'north'] as const

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number]

/** A stretch of border along one thing, on its way round clockwise. */
export interface BorderRun {
  readonly along: BorderName
  readonly meters: number
  /** Its middle, in grid steps: where to ask for a name. */
  readonly at: readonly [x: number, y: number]
}

/** A ring of border: what lies at each side, longest first, and the way round it. */
export interface RingBounds {
  readonly sides: Readonly<Record<Side, readonly BorderRun[]>>
  /** Clockwise, beginning in the north-west. */
  readonly way: readonly BorderRun[]
  /** When the same one thing lies all around: its name. */
  readonly around: BorderName | null
}

/** The four bounds (四至) of a jurisdiction. */
export interface FourBounds {
  /** Its parts, the largest first; more than one where it has exclaves. */
  readonly parts: readonly RingBounds[]
  /** What lies inside and is not part of it. */
  readonly holes: readonly RingBounds[]
  /** Stretches without a name, longest first. */
  readonly unnamed: readonly BorderRun[]
}
