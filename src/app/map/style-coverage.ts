import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from './map-palette.ts'

/** Sources of the people and of the service points that serve them. */
export const COVERAGE_SOURCE = 'coverage'
export const SERVICE_SOURCE = 'service-points'

/** What a dot says of the people who live there, as feature state `reach`. */
export const REACH = { none: 0, any: 1, own: 2 } as const

const reach: ExpressionSpecification = ['coalesce', ['feature-state', 'reach'], REACH.none]

/**
 * Who is within walking distance: a full dot of their own service point, a ring of another one only, an amber ring,
 * a little larger, of none. So they are told apart without colour, too.
 */
export function coverageDots(palette: MapPalette): LayerSpecification[] {
  const { waterText: served, bands, halo } = palette
  return [
    {
      id: 'coverage-dots',
      type: 'circle',
      source: COVERAGE_SOURCE,
      paint: {
        'circle-color': ['match', reach, REACH.own, served, halo],
        'circle-stroke-color': ['match', reach, REACH.none, bands.high, served],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 16, 2],
        'circle-stroke-opacity': 0.8,
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          11,
          ['match', reach, REACH.none, 1.4, 1.2],
          16,
          ['match', reach, REACH.none, 5, 4],
        ],
      },
    },
    {
      id: 'service-rings',
      type: 'line',
      source: SERVICE_SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': served, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
    {
      id: 'service-points',
      type: 'circle',
      source: SERVICE_SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.text,
        'circle-stroke-color': halo,
        'circle-stroke-width': 2,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 4, 16, 8],
      },
    },
  ]
}
