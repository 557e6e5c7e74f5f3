import { FILL_COUNT } from './map-palette.ts'

/** Fills of communities by the number of their departments; numbers above those that tell neighbours apart. */
export const PAIR_FILLS = { none: FILL_COUNT, one: FILL_COUNT + 1, several: FILL_COUNT + 2 } as const
