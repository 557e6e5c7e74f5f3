import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { PAIR_POINTS } from './pair-features.ts'
import type { TieKind } from './pair-ties.ts'

/** Names of the small sources: all ties, seats and marks, and what belongs to what is in focus. */
export const PAIR_SOURCES = { ties: 'pair-ties', points: 'pair-points', near: 'pair-near' } as const

/** Layers of all ties, with their strength while nothing is in focus. */
export const TIE_OPACITIES: Readonly<
  Record<'pair-ties' | 'pair-ties-shared' | 'pair-ties-ended', number | ExpressionSpecification>
> = {
  'pair-ties': ['match', ['get', 'kind'], 'made', 0.7, 0.35],
  'pair-ties-shared': 0.4,
  'pair-ties-ended': 0.2,
}

/** Strength of all ties beside those of what is in focus. */
export const FAINT_TIES = 0.07

/** Zoom from which every seat has its name. */
const NAME_ZOOM = 13.5

/** Zoom from which communities are named; marks then stand above their names, in pixels. */
const NAMED_ZOOM = 12
const ABOVE_NAME: [number, number] = [0, -20]

const kind: ExpressionSpecification = ['get', 'kind']

/** Lines between seats and communities, above borders and below names; kinds are told apart without colour, too. */
export function pairLines(palette: MapPalette): LayerSpecification[] {
  const { halo } = palette
  const { ties, near } = PAIR_SOURCES
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString']
  const of = (...kinds: readonly TieKind[]): FilterSpecification => [
    'all',
    isLine,
    ['in', kind, ['literal', [...kinds]]],
  ]
  const ink = tieColour(palette)
  return [
    {
      id: 'pair-ties',
      type: 'line',
      source: ties,
      filter: of('one', 'made'),
      paint: {
        'line-color': ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 15, 1.6],
        'line-opacity': TIE_OPACITIES['pair-ties'],
      },
    },
    {
      id: 'pair-ties-shared',
      type: 'line',
      source: ties,
      filter: of('shared'),
      paint: {
        'line-color': ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 15, 1.6],
        'line-opacity': TIE_OPACITIES['pair-ties-shared'],
        'line-dasharray': [12, 3],
      },
    },
    {
      id: 'pair-ties-ended',
      type: 'line',
      source: ties,
      filter: of('ended'),
      paint: {
        'line-color': ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 15, 1.4],
        'line-opacity': TIE_OPACITIES['pair-ties-ended'],
        'line-dasharray': [4, 4],
      },
    },
    {
      id: 'pair-near-halo',
      type: 'line',
      source: near,
      filter: isLine,
      layout: round,
      paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: 'pair-near',
      type: 'line',
      source: near,
      filter: of('one', 'made'),
      layout: round,
      paint: { 'line-color': ink, 'line-width': ['match', kind, 'made', 3.5, 2] },
    },
    {
      id: 'pair-near-shared',
      type: 'line',
      source: near,
      filter: of('shared'),
      paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [4, 2] },
    },
    {
      id: 'pair-near-ended',
      type: 'line',
      source: near,
      filter: of('ended'),
      paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [1, 2] },
    },
    {
      id: 'pair-ends',
      type: 'circle',
      source: near,
      filter: ['==', kind, PAIR_POINTS.end],
      paint: {
        'circle-radius': 4,
        'circle-color': palette.text,
        'circle-stroke-color': halo,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'pair-changed',
      type: 'circle',
      source: PAIR_SOURCES.points,
      filter: ['in', kind, ['literal', [PAIR_POINTS.made, PAIR_POINTS.single]]],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 14, 5],
        'circle-translate': [
          'interpolate',
          ['linear'],
          ['zoom'],
          NAMED_ZOOM,
          ['literal', [0, 0]],
          NAMED_ZOOM + 0.5,
          ['literal', ABOVE_NAME],
        ],
        'circle-color': ['match', kind, PAIR_POINTS.made, palette.target, halo],
        'circle-stroke-color': ['match', kind, PAIR_POINTS.made, halo, palette.target],
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 14, 2],
      },
    },
  ]
}

/** Seats of departments, named from near; those of what is in focus are always named. */
export function pairSeats({ text, halo, accent, scheme }: MapPalette): LayerSpecification[] {
  const words = {
    'text-field': ['get', 'name'] as ExpressionSpecification,
    'text-size': 12,
    'text-anchor': 'top',
    'text-offset': [0, 0.8] as [number, number],
    'text-max-width': 12,
    'text-optional': true,
  } as const
  return [
    {
      id: 'pair-seats',
      type: 'symbol',
      source: PAIR_SOURCES.points,
      filter: ['==', kind, PAIR_POINTS.seat],
      layout: {
        ...words,
        'text-field': ['step', ['zoom'], '', NAME_ZOOM, ['get', 'name']],
        'icon-image': pictureId('seat', scheme),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.3, 11.5, 0.5, 13, 0.8, 15, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'pair-seats-near',
      type: 'symbol',
      source: PAIR_SOURCES.near,
      filter: ['==', kind, PAIR_POINTS.near],
      layout: {
        ...words,
        'text-size': 13,
        'icon-image': pictureId('seat', scheme),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': accent, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ]
}

/** Names without the signs of bands, which would judge residents where departments are shown. */
export function unsignedNames(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    layer.type === 'symbol'
      ? {
          ...layer,
          layout: {
            ...layer.layout,
            'icon-image': ['image', ''],
            'text-anchor': 'center',
            'text-offset': [0, 0],
          },
        }
      : layer,
  )
}

function tieColour({ border, hatches, target }: MapPalette): ExpressionSpecification {
  return ['match', kind, 'made', target, 'shared', hatches.high, 'ended', hatches.split, border]
}
