import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { pictureId } from './map-images.ts'
import type { PictureName } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { PROPOSAL_KINDS, PROPOSAL_TINTS } from './proposal-features.ts'

/** Name of the small source that a proposal is drawn from. */
export const PROPOSAL_SOURCE = 'proposal'

/** Told apart also with deuteranopia and protanopia (after Okabe and Ito, "Color Universal Design", 2008). */
const TINTS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const

const PATTERNS = ['part-dots', 'part-rows', 'part-columns'] as const satisfies readonly PictureName[]

const kind: ExpressionSpecification = ['get', 'kind']
const tint: ExpressionSpecification = ['get', 'tint']

/** Ground that changes hands, by part in colour and pattern, and the borders that come about. */
export function proposalGround({ accent, halo, scheme }: MapPalette): LayerSpecification[] {
  const moved: ExpressionSpecification = ['==', kind, PROPOSAL_KINDS.moved]
  const border: ExpressionSpecification = ['==', kind, PROPOSAL_KINDS.border]
  const turns = Array.from({ length: PROPOSAL_TINTS }, (_, index) => index)
  const colours = turns.flatMap((index) => [index, TINTS[index % TINTS.length]!])
  const pictures = turns.flatMap((index) => [
    index,
    ['image', pictureId(PATTERNS[index % PATTERNS.length]!, scheme)],
  ])
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'proposal-moved',
      type: 'fill',
      source: PROPOSAL_SOURCE,
      filter: moved,
      paint: {
        'fill-antialias': false,
        'fill-opacity': scheme === 'dark' ? 0.42 : 0.32,
        'fill-color': ['match', tint, ...colours, accent] as unknown as ExpressionSpecification,
      },
    },
    {
      id: 'proposal-pattern',
      type: 'fill',
      source: PROPOSAL_SOURCE,
      filter: moved,
      paint: {
        'fill-antialias': false,
        'fill-opacity': 0.4,
        'fill-pattern': [
          'match',
          tint,
          ...pictures,
          ['image', pictureId(PATTERNS[0], scheme)],
        ] as unknown as ExpressionSpecification,
      },
    },
    {
      id: 'proposal-halo',
      type: 'line',
      source: PROPOSAL_SOURCE,
      filter: border,
      layout: round,
      paint: { 'line-color': halo, 'line-width': 6, 'line-opacity': 1 },
    },
    {
      id: 'proposal-border',
      type: 'line',
      source: PROPOSAL_SOURCE,
      filter: border,
      layout: round,
      paint: { 'line-color': accent, 'line-width': 3, 'line-opacity': 1 },
    },
  ]
}

/** Names with residents as they would be, and where centres would stand; above all other names. */
export function proposalNames({ accent, halo, text }: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'proposal-seats',
      type: 'circle',
      source: PROPOSAL_SOURCE,
      filter: ['==', kind, PROPOSAL_KINDS.seat],
      paint: {
        'circle-radius': 5,
        'circle-color': accent,
        'circle-stroke-color': halo,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'proposal-names',
      type: 'symbol',
      source: PROPOSAL_SOURCE,
      filter: ['==', kind, PROPOSAL_KINDS.name],
      layout: {
        'text-field': ['get', 'text'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 12, 15, 15],
        'text-line-height': 1.25,
        'text-max-width': 20,
        'text-padding': 2,
      },
      paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ]
}
