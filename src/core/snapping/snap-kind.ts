/** What a point can be drawn to: borders of the plan, then the reference lines. The order decides between equals. */
export const SNAP_KINDS = ['border', 'road', 'river', 'railway', 'wall', 'compound', 'building'] as const

/** One of {@link SNAP_KINDS}. */
export type SnapKind = (typeof SNAP_KINDS)[number]
