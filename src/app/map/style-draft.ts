import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { DRAFT_KINDS } from './draft-features.ts'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'

/** Name of the small source that an edit in the hand is drawn from. */
export const DRAFT_SOURCE = 'draft'

const kind: ExpressionSpecification = ['get', 'kind']

/**
 * The edit in the hand: its new course strong, the picked border in the same ink, the old course faint, and what is
 * refused dashed, with a sign, so that it is told apart without colour.
 */
export function draftLines(palette: MapPalette): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const { border, before, course, wanted } = DRAFT_KINDS
  return [
    {
      id: 'draft-halo',
      type: 'line',
      source: DRAFT_SOURCE,
      layout: round,
      paint: {
        'line-color': palette.halo,
        'line-width': ['match', kind, [border, wanted], 6, course, 7.5, 0],
        'line-opacity': 0.9,
      },
    },
    {
      id: 'draft-line',
      type: 'line',
      source: DRAFT_SOURCE,
      filter: ['!=', kind, wanted],
      layout: round,
      paint: {
        'line-color': palette.accent,
        'line-width': ['match', kind, before, 2, border, 3, 4],
        'line-opacity': ['match', kind, before, 0.4, 1],
      },
    },
    {
      id: 'draft-wanted',
      type: 'line',
      source: DRAFT_SOURCE,
      filter: ['==', kind, wanted],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.bands.split, 'line-width': 3, 'line-dasharray': [2, 1.4] },
    },
  ]
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
