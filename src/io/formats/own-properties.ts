/** Names of the properties that our exports write for every jurisdiction. */
export const OWN_PROPERTIES: ReadonlySet<string> = new Set([
  'id',
  'code',
  'name',
  'level',
  'legalStatus',
  'residents',
  'households',
  'buildings',
  'areaSquareMeters',
  'deviation',
  'parent',
  'parentId',
  'parentName',
  'colour',
  'locked',
  'unassigned',
  'posts',
  'seatLng',
  'seatLat',
])

/** A source column that is called like one of ours, or that begins so, is exported with this in front. */
export const SOURCE_PREFIX = 'source:'
