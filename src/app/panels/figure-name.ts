/** Figures on a card, in their order. */
export const FIGURE_NAMES = [
  'residents',
  'households',
  'area',
  'density',
  'deviation',
  'parts',
  'compactness',
  'border',
  'units',
] as const

/** One of {@link FIGURE_NAMES}. */
export type FigureName = (typeof FIGURE_NAMES)[number]
