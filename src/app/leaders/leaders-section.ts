/** Parts of the board, in the order in which they are presented. */
export const LEADERS_SECTIONS = [
  'streets',
  'compounds',
  'pairs',
  'service',
  'problems',
  'difference',
  'units',
] as const

/** One of {@link LEADERS_SECTIONS}. */
export type LeadersSection = (typeof LEADERS_SECTIONS)[number]
