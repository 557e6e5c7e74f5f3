import buildings from '#data/hohhot/buildings.geojson?url'
import communities from '#data/hohhot/communities.geojson?url'
import compounds from '#data/hohhot/compounds.geojson?url'
import districts from '#data/hohhot/districts.geojson?url'
import facilities from '#data/hohhot/facilities.geojson?url'
import grids from '#data/hohhot/grids.geojson?url'
import railways from '#data/hohhot/railways.geojson?url'
import rivers from '#data/hohhot/rivers.geojson?url'
import roads from '#data/hohhot/roads.geojson?url'
import streets from '#data/hohhot/streets.geojson?url'
import walls from '#data/hohhot/walls.geojson?url'
import type { BundledCity } from './bundled-city.ts'

/** Hohhot before the reforms, generated: addresses of its files. */
export const HOHHOT: BundledCity = {
  name: '呼和浩特',
  layers: [
    { level: 'grid', url: grids },
    { level: 'community', url: communities },
    { level: 'street', url: streets },
    { level: 'district', url: districts },
  ],
  footprints: { buildings, compounds },
  reference: { roads, rivers, railways, walls, compounds, buildings, facilities },
}
