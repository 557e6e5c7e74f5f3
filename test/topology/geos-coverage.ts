import type { Position } from 'geojson'
import initGeos from 'geos-wasm'
import { geojsonToGeosGeom } from 'geos-wasm/helpers'

/** What GEOS 3.13 thinks of polygons as a coverage. */
export interface GeosVerdict {
  /** GEOSCoverageIsValid: no overlap, and shared borders with the same vertices. */
  readonly isCoverage: boolean
  readonly invalidPolygons: number
  /** Sum of the areas of the polygons, and area of their union, in squared units of the input. */
  readonly sumOfAreas: number
  readonly unionArea: number
  /** Holes in the union: ground that nobody covers. */
  readonly holes: number
}

/** Asks GEOS, which shares no line with this project, about closed polygons. */
export async function geosCoverage(polygons: readonly Position[][][]): Promise<GeosVerdict> {
  const geos = await initGeos()
  const geometries = polygons.map((coordinates) => geojsonToGeosGeom({ type: 'Polygon', coordinates }, geos))
  const cell = geos.Module._malloc(8)
  const areaOf = (geometry: number) => {
    geos.GEOSArea(geometry, cell)
    return geos.Module.getValue(cell, 'double')
  }
  const invalidPolygons = geometries.filter((geometry) => geos.GEOSisValid(geometry) !== 1).length
  let sumOfAreas = 0
  for (const geometry of geometries) sumOfAreas += areaOf(geometry)
  const list = geos.Module._malloc(4 * geometries.length)
  geos.Module.HEAPU32.set(Uint32Array.from(geometries), list / 4)
  const collection = geos.GEOSGeom_createCollection(7, list, geometries.length)
  const isCoverage = geos.GEOSCoverageIsValid(collection, 0, 0) === 1
  const union = geos.GEOSUnaryUnion(collection)
  const unionArea = areaOf(union)
  let holes = 0
  for (let i = 0; i < geos.GEOSGetNumGeometries(union); i++) {
    holes += geos.GEOSGetNumInteriorRings(geos.GEOSGetGeometryN(union, i))
  }
  geos.GEOSGeom_destroy(union)
  geos.GEOSGeom_destroy(collection)
  geos.Module._free(list)
  geos.Module._free(cell)
  return { isCoverage, invalidPolygons, sumOfAreas, unionArea, holes }
}
