/** Layers that do not tile: footprints that lie on the ground of the units. Fine to coarse. */
export const FOOTPRINT_KINDS = ['buildings', 'compounds'] as const

export type FootprintKind = (typeof FOOTPRINT_KINDS)[number]

/** True for the name of a kind of footprints. */
export function isFootprintKind(value: unknown): value is FootprintKind {
  return (FOOTPRINT_KINDS as readonly unknown[]).includes(value)
}
