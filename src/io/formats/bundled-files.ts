import type { BundledRole } from './read-bundled-part.ts'

/** Files of the bundled city and what they are. */
export const BUNDLED_FILES: readonly (readonly [name: string, role: BundledRole])[] = [
  ['grids.geojson', 'grid'],
  ['communities.geojson', 'community'],
  ['streets.geojson', 'street'],
  ['districts.geojson', 'district'],
  ['buildings.geojson', 'buildings'],
  ['compounds.geojson', 'compounds'],
  ['walls.geojson', 'walls'],
  ['gates.geojson', 'gates'],
  ['roads.geojson', 'lines'],
  ['rivers.geojson', 'lines'],
  ['railways.geojson', 'lines'],
  ['facilities.geojson', 'facilities'],
  ['staff.csv', 'staff'],
  ['departments.csv', 'departments'],
  ['pairings.csv', 'pairings'],
  ['needs.csv', 'needs'],
  ['resources.csv', 'resources'],
]
