import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { ReferenceLayers } from '#app/store/workbench-state.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { groundAreas, groundLines } from './style-ground.ts'

/** What the fills say: how residents stand against the limits, or how many departments a community has. */
export type PictureTheme = 'residents' | 'pairs'

/** What a picture of a state shows. */
export interface PictureInput {
  readonly palette: MapPalette
  /** Address of the GeoJSON made by `writePicture`. */
  readonly picture: string
  readonly reference: ReferenceLayers
  /** Coarse first. */
  readonly levels: readonly Level[]
  readonly level: Level
  readonly theme: PictureTheme
  /** The jurisdiction that is looked at; it gets a strong outline. */
  readonly chosen: JurisdictionId | null
  /** Address of the GeoJSON of ground that changes hands, which is hatched; null = none. */
  readonly difference: string | null
}

/** The style of a map that only shows: ground, fills with patterns, borders by level, names with residents. */
export function pictureStyle(input: PictureInput): StyleSpecification {
  const { palette, picture, reference } = input
  const style: StyleSpecification = {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { picture: { type: 'geojson', data: picture, buffer: 32, tolerance: 0.1, maxzoom: 14 } },
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': palette.ground } }],
  }
  for (const name of ['roads', 'rivers', 'railways'] as const) {
    const data = reference[name]
    if (data !== undefined) style.sources[name] = { type: 'geojson', data, maxzoom: 14 }
  }
  if (input.difference !== null) style.sources['difference'] = { type: 'geojson', data: input.difference }
  const layers = [
    ...fills(input),
    ...changedGround(input),
    ...groundAreas(palette),
    ...groundLines(palette),
    ...borders(input),
    names(input),
  ]
  for (const layer of layers) if ('source' in layer && layer.source in style.sources) style.layers.push(layer)
  return style
}

function ofLevel(level: Level, part: 'area' | 'name'): ExpressionSpecification {
  return ['all', ['==', ['get', 'level'], level], ['==', ['get', 'part'], part]]
}

function fills({ palette, level, theme }: PictureInput): LayerSpecification[] {
  const { pairs, fills: pale, bands, scheme } = palette
  const isPairs = theme === 'pairs' && level === 'community'
  const colour: ExpressionSpecification = isPairs
    ? ['match', ['get', 'departments'], 0, pairs.none, 1, pairs.one, pairs.several]
    : ['match', ['get', 'band'], 'watch', pale[5]!, 'high', pale[4]!, 'split', bands.split, pale[0]!]
  const pattern: ExpressionSpecification = isPairs
    ? ['match', ['get', 'departments'], 0, picture('pattern-none'), 1, NOTHING, picture('pattern-slopes')]
    : ['match', ['get', 'band'], 'high', picture('pattern-high'), 'split', picture('pattern-split'), NOTHING]
  const hasPattern: ExpressionSpecification = isPairs
    ? ['!=', ['get', 'departments'], 1]
    : ['in', ['get', 'band'], ['literal', ['high', 'split']]]
  return [
    {
      id: 'fills',
      type: 'fill',
      source: 'picture',
      filter: ofLevel(level, 'area'),
      paint: {
        'fill-color': colour,
        'fill-opacity': ['case', ['all', !isPairs, ['==', ['get', 'band'], 'split']], 0.55, 0.85],
      },
    },
    {
      id: 'patterns',
      type: 'fill',
      source: 'picture',
      filter: ['all', ofLevel(level, 'area'), hasPattern] as ExpressionSpecification,
      paint: { 'fill-pattern': pattern, 'fill-opacity': 0.8 },
    },
  ]

  function picture(name: 'pattern-high' | 'pattern-split' | 'pattern-none' | 'pattern-slopes') {
    return ['image', pictureId(name, scheme)] as ExpressionSpecification
  }
}

const NOTHING: ExpressionSpecification = ['image', '']

function changedGround({ palette }: PictureInput): LayerSpecification[] {
  const { scheme, accent } = palette
  return [
    {
      id: 'difference',
      type: 'fill',
      source: 'difference',
      paint: { 'fill-pattern': ['image', pictureId('pattern-grid', scheme)], 'fill-opacity': 0.7 },
    },
    {
      id: 'difference-edge',
      type: 'line',
      source: 'difference',
      paint: { 'line-color': accent, 'line-width': 1.6 },
    },
  ]
}

function borders({ palette, levels, level, chosen }: PictureInput): LayerSpecification[] {
  const coarser = levels.slice(0, levels.indexOf(level))
  const line = (
    id: string,
    of: ExpressionSpecification,
    colour: string,
    width: number,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'picture',
    filter: of,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  })
  const isChosen: ExpressionSpecification = [
    'all',
    ['==', ['get', 'id'], chosen ?? ''],
    ['==', ['get', 'part'], 'area'],
  ]
  return [
    line('borders', ofLevel(level, 'area'), palette.borderFine, 0.9),
    ...coarser
      .toReversed()
      .map((each, at) => line(`borders-${each}`, ofLevel(each, 'area'), palette.border, 1.6 + 0.8 * at)),
    line('chosen-halo', isChosen, palette.halo, 6),
    line('chosen', isChosen, palette.accent, 3),
  ]
}

function names({ palette, level }: PictureInput): LayerSpecification {
  return {
    id: 'names',
    type: 'symbol',
    source: 'picture',
    filter: ofLevel(level, 'name'),
    layout: {
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        '\n',
        {},
        ['number-format', ['get', 'residents'], {}],
        { 'font-scale': 0.85 },
      ],
      'text-size': 12,
      'text-line-height': 1.2,
      'text-max-width': 20,
      'text-padding': 3,
      'symbol-sort-key': ['-', 0, ['get', 'residents']],
    },
    paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
  }
}
