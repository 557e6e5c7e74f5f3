import type { GridVector } from './grid-at.ts'

/** Draws a place to what it may catch on; `except` are arcs that move with it. */
export type Snap = (place: GridVector, except: ReadonlySet<number>) => GridVector
