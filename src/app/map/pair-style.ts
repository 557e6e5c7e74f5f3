import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { PAIR_POINTS } from './pair-features.ts'
import { TIE_KINDS, type TieKind } from './pair-ties.ts'

/** Names of the small sources: all ties, seats and marks, and what belongs to what is in focus. */
export const PAIR_SOURCES = { ties: 'pair-ties', points: 'pair-points', near: 'pair-near' } as const

/** Layers of all ties by kind, with their strength while nothing is in focus. */
export const TIE_OPACITIES: Readonly<Record<`pair-ties-${TieKind}`, number>> = {
  'pair-ties-one': 0.35,
  'pair-ties-shared': 0.4,
  'pair-ties-made': 0.7,
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

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

const OVERLAPPING = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const

/** How the ties of each kind are dashed, all of them and those in focus; a kind that is left out is solid. */
const DASHES: Readonly<Partial<Record<TieKind, { readonly all: number[]; readonly near: number[] }>>> = {
  shared: { all: [12, 3], near: [4, 2] },
  ended: { all: [4, 4], near: [1, 2] },
}

/**
 * Lines between seats and communities, above borders and below names; kinds are told apart without colour, too. Each kind
 * has layers of its own whose properties are the same everywhere: they share the programs of other lines, and dots those
 * of other signs, so that none must be compiled when something comes into focus.
 */
export function pairLines(palette: MapPalette): LayerSpecification[] {
  const { halo, target, hatches, border, scheme } = palette
  const inks: Readonly<Record<TieKind, string>> = {
    one: border,
    shared: hatches.high,
    made: target,
    ended: hatches.split,
  }
  const { near, points } = PAIR_SOURCES
  const changed = (how: 'made' | 'single'): LayerSpecification => ({
    ...dot(`pair-changed-${how}`, points, PAIR_POINTS[how], pictureId(`pair-${how}`, scheme)),
    layout: {
      ...OVERLAPPING,
      'icon-image': pictureId(`pair-${how}`, scheme),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.45, 14, 1],
    },
    paint: {
      'icon-translate': [
        'interpolate',
        ['linear'],
        ['zoom'],
        NAMED_ZOOM,
        ['literal', [0, 0]],
        NAMED_ZOOM + 0.5,
        ['literal', ABOVE_NAME],
      ],
    },
  })
  return [
    ...TIE_KINDS.map((each) => anyTie(each, inks[each])),
    {
      id: 'pair-near-halo',
      type: 'line',
      source: near,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: ROUND,
      paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.85 },
    },
    ...TIE_KINDS.map((each) => nearTie(each, inks[each])),
    dot('pair-ends', near, PAIR_POINTS.end, pictureId('tie-end', scheme)),
    changed('single'),
    changed('made'),
  ]
}

function dot(id: string, source: string, of: string, image: string): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter: ['==', kind, of],
    layout: { ...OVERLAPPING, 'icon-image': image },
  }
}

/** A tie among all of them. */
function anyTie(of: TieKind, colour: string): LayerSpecification {
  const dashes = DASHES[of]?.all
  return {
    id: `pair-ties-${of}`,
    type: 'line',
    source: PAIR_SOURCES.ties,
    filter: ['==', kind, of],
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 15, 1.6],
      'line-opacity': TIE_OPACITIES[`pair-ties-${of}`],
      ...(dashes && { 'line-dasharray': dashes }),
    },
  }
}

/** A tie of what is in focus. */
function nearTie(of: TieKind, colour: string): LayerSpecification {
  const dashes = DASHES[of]?.near
  return {
    id: `pair-near-${of}`,
    type: 'line',
    source: PAIR_SOURCES.near,
    filter: ['==', kind, of],
    layout: dashes === undefined ? ROUND : {},
    paint: {
      'line-color': colour,
      'line-width': of === 'made' ? 3.5 : 2,
      ...(dashes && { 'line-dasharray': dashes }),
    },
  }
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
        ...OVERLAPPING,
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
        ...OVERLAPPING,
      },
      paint: {
        'text-color': accent,
        'text-halo-color': halo,
        'text-halo-width': 2,
        // Read from the feature as that of the other names: it shares their program.
        'text-opacity': ['case', ['has', 'name'], 1, 0],
      },
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
