import buildings from '#data/hohhot/buildings.geojson?url'
import communities from '#data/hohhot/communities.geojson?url'
import compounds from '#data/hohhot/compounds.geojson?url'
import departments from '#data/hohhot/departments.csv?url'
import districts from '#data/hohhot/districts.geojson?url'
import facilities from '#data/hohhot/facilities.geojson?url'
import gates from '#data/hohhot/gates.geojson?url'
import grids from '#data/hohhot/grids.geojson?url'
import needs from '#data/hohhot/needs.csv?url'
import pairings from '#data/hohhot/pairings.csv?url'
import railways from '#data/hohhot/railways.geojson?url'
import resources from '#data/hohhot/resources.csv?url'
import rivers from '#data/hohhot/rivers.geojson?url'
import roads from '#data/hohhot/roads.geojson?url'
import scenarios from '#data/hohhot/scenarios.json?url'
import services from '#data/hohhot/services.csv?url'
import staff from '#data/hohhot/staff.csv?url'
import streets from '#data/hohhot/streets.geojson?url'
import walls from '#data/hohhot/walls.geojson?url'
import type { BundledCity } from './bundled-city.ts'

/** Hohhot before the reforms, generated: addresses of its files. */
export const HOHHOT: BundledCity = {
  name: '呼和浩特',
  files: [
    { role: 'grid', url: grids },
    { role: 'community', url: communities },
    { role: 'street', url: streets },
    { role: 'district', url: districts },
    { role: 'buildings', url: buildings },
    { role: 'compounds', url: compounds },
    { role: 'walls', url: walls },
    { role: 'gates', url: gates },
    { role: 'lines', url: roads },
    { role: 'lines', url: rivers },
    { role: 'lines', url: railways },
    { role: 'facilities', url: facilities },
    { role: 'staff', url: staff },
    { role: 'departments', url: departments },
    { role: 'pairings', url: pairings },
    { role: 'needs', url: needs },
    { role: 'resources', url: resources },
  ],
  services,
  examples: { ids: ['before', 'published', 'better'], url: scenarios },
  reference: { roads, rivers, railways, walls, compounds, buildings, facilities },
}
