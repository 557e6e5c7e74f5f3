/** The one door to Turf: what is used of it, by name. Turf works in degrees on a sphere (areas up to 0.3 % off WGS84). */
export {
  area,
  circle,
  difference,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  union,
} from '@turf/turf'
export type { Feature, MultiPolygon, Polygon } from 'geojson'
