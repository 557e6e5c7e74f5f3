/** Keys of the columns that every row of the exported table begins with, in order; those of coarser levels follow. */
export const TABLE_COLUMNS = [
  'code',
  'name',
  'level',
  'legalStatus',
  'residents',
  'households',
  'buildings',
  'areaSquareMeters',
  'posts',
] as const
