import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { DRAFT_KINDS } from './draft-features.ts'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'

/** Name of the small source that an edit in the hand is drawn from. */
export const DRAFT_SOURCE = 'draft'

const kind: ExpressionSpecification = ['get', 'kind']

/**
 * The edit in the hand: its new course strong, the ground it sweeps tinted, the picked border in the same ink, the old course faint, and what is
 * refused dashed, with a sign, so that it is told apart without colour.
 */
export function draftLines(palette: MapPalette): LayerSpecification[] {
  const { border, before, swept, course, wanted } = DRAFT_KINDS
  const { accent, halo, bands } = palette
  return [
    {
      id: 'draft-swept',
      type: 'fill',
      source: DRAFT_SOURCE,
      filter: ['==', kind, swept],
      paint: { 'fill-antialias': false, 'fill-color': accent, 'fill-opacity': 0.18 },
    },
    { ...line('draft-halo', null, halo, 7), layout: ROUND },
    { ...line('draft-before', before, accent, 2, 0.4), layout: ROUND },
    { ...line('draft-border', border, accent, 3), layout: ROUND },
    { ...line('draft-course', course, accent, 4), layout: ROUND },
    dashed(line('draft-wanted', wanted, bands.split, 3)),
  ]
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

/**
 * A line of one kind (null = all but the faint one). Nothing in it depends on the feature, so that it is drawn by a
 * program that roads and railways have compiled already: the first move of the hand does not wait for one.
 */
function line(
  id: string,
  of: string | null,
  colour: string,
  width: number,
  opacity = 1,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: DRAFT_SOURCE,
    filter:
      of === null
        ? ['!', ['in', kind, ['literal', [DRAFT_KINDS.before, DRAFT_KINDS.swept]]]]
        : ['==', kind, of],
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity },
  }
}

function dashed(layer: LineLayerSpecification): LineLayerSpecification {
  return { ...layer, paint: { ...layer.paint, 'line-dasharray': [2, 1.4] } }
}

/** The sign at the place where a border may not be; above everything. */
export function draftSign(palette: MapPalette): LayerSpecification {
  return {
    id: 'draft-sign',
    type: 'symbol',
    source: DRAFT_SOURCE,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'icon-image': pictureId('refused', palette.scheme),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  }
}
