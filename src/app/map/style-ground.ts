import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from './map-palette.ts'

/** Zooms from which compounds, buildings and facilities are worth showing. */
export const COMPOUND_ZOOM = 13
export const BUILDING_ZOOM = 14
export const FACILITY_ZOOM = 14.5

const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'class'], '']

/** A number per class of road; every other road gets the last one. */
function byRoad(
  expressway: number,
  arterial: number,
  secondary: number,
  other: number,
): ExpressionSpecification {
  return [
    'match',
    kind,
    ['expressway', 'motorway', 'trunk'],
    expressway,
    ['arterial', 'primary'],
    arterial,
    ['secondary', 'tertiary'],
    secondary,
    other,
  ]
}

function roadWidth(extra: number): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    9,
    byRoad(1.4 + extra, 0.8 + extra, 0.4 + extra, 0),
    13,
    byRoad(5.5 + extra, 4.2 + extra, 2.6 + extra, 0.8 + extra),
    17,
    byRoad(36 + extra, 30 + extra, 22 + extra, 10 + extra),
  ]
}

const roadSort: ExpressionSpecification = byRoad(4, 3, 2, 1)

/** Water and compounds: lie on the fills, below every line. */
export function groundAreas(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'water-area',
      type: 'fill',
      source: 'rivers',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'water-line',
      type: 'line',
      source: 'rivers',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 2, 13, 7, 17, 34],
      },
    },
    {
      id: 'compounds',
      type: 'fill',
      source: 'compounds',
      minzoom: COMPOUND_ZOOM,
      paint: {
        'fill-color': palette.compound,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], COMPOUND_ZOOM, 0, COMPOUND_ZOOM + 2, 0.09],
      },
    },
    {
      id: 'compounds-edge',
      type: 'line',
      source: 'compounds',
      minzoom: COMPOUND_ZOOM + 1,
      paint: { 'line-color': palette.compound, 'line-opacity': 0.35, 'line-width': 0.7 },
    },
  ]
}

/** Buildings: stand on the compounds. */
export function groundBuildings(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'buildings',
      type: 'fill',
      source: 'buildings',
      minzoom: BUILDING_ZOOM,
      paint: {
        'fill-color': palette.building,
        'fill-outline-color': palette.buildingEdge,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], BUILDING_ZOOM, 0, BUILDING_ZOOM + 0.7, 0.55],
      },
    },
  ]
}

/** Roads by class and railways as a hatched line. */
export function groundLines(palette: MapPalette): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': roadSort } as const
  return [
    {
      id: 'roads-edge',
      type: 'line',
      source: 'roads',
      layout: round,
      paint: {
        'line-color': palette.roadEdge,
        'line-width': roadWidth(1.2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, 0.35, 13, 0.8],
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      layout: round,
      paint: {
        'line-color': ['match', kind, ['expressway', 'motorway', 'trunk'], palette.majorRoad, palette.road],
        'line-width': roadWidth(0),
      },
    },
    {
      id: 'railways',
      type: 'line',
      source: 'railways',
      paint: {
        'line-color': palette.railway,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1.2, 14, 3, 17, 5],
      },
    },
    {
      id: 'railways-gap',
      type: 'line',
      source: 'railways',
      // From afar the gaps are too fine to see, and dashes need a program of their own.
      minzoom: 12,
      paint: {
        'line-color': palette.railwayGap,
        'line-width': ['interpolate', ['linear'], ['zoom'], 12, 1.3, 14, 1.8, 17, 3.4],
        'line-dasharray': [4, 4],
      },
    },
  ]
}

/** Names of roads and rivers along their lines, and facilities. */
export function groundNames(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'facilities',
      type: 'circle',
      source: 'facilities',
      minzoom: FACILITY_ZOOM,
      paint: {
        'circle-radius': 3.2,
        'circle-color': palette.facility,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'facilities-name',
      type: 'symbol',
      source: 'facilities',
      minzoom: FACILITY_ZOOM + 0.7,
      layout: {
        'text-field': ['to-string', ['coalesce', ['get', 'name'], '']],
        'text-size': 11,
        'text-offset': [0, 0.7],
        'text-anchor': 'top',
        'text-max-width': 9,
      },
      paint: { 'text-color': palette.facility, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'rivers-name',
      type: 'symbol',
      source: 'rivers',
      minzoom: 10.5,
      layout: alongLine(12, 400),
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
    },
    {
      id: 'roads-name',
      type: 'symbol',
      source: 'roads',
      minzoom: 12,
      layout: { ...alongLine(11, 320), 'symbol-sort-key': ['-', 0, roadSort] },
      paint: { 'text-color': palette.roadText, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ]
}

function alongLine(size: number, spacing: number) {
  return {
    'symbol-placement': 'line',
    'symbol-spacing': spacing,
    'text-field': ['to-string', ['coalesce', ['get', 'name'], '']] satisfies ExpressionSpecification,
    'text-size': size,
    'text-letter-spacing': 0.12,
    'text-max-angle': 30,
    'text-padding': 8,
  } as const
}
