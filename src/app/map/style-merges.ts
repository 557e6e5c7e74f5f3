import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { SharedKind } from '#core/plan/compound-merge.ts'
import { CANDIDATE_KINDS } from './candidate-features.ts'
import { HAND_KINDS } from './hand-features.ts'
import { pictureId } from './map-images.ts'
import type { PictureName } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { MERGE_KINDS } from './merge-features.ts'
import { COMPOUND_ZOOM } from './style-ground.ts'

/** Names of the small sources: pairs that could become one; merges proposed, planned and done; what is in the hand. */
export const MERGE_SOURCES = {
  candidates: 'merge-candidates',
  merges: 'merges',
  hand: 'merge-hand',
} as const

/** Zoom from which walls, gates and facilities can be told apart. */
const DETAIL_ZOOM = 14.5

const SIGNS: Readonly<Record<SharedKind, PictureName>> = {
  parking: 'shared-parking',
  'fitness-path': 'shared-path',
  green: 'shared-green',
  room: 'shared-room',
  other: 'shared-other',
}

const PATTERNS: Readonly<Record<SharedKind, PictureName>> = {
  parking: 'part-columns',
  'fitness-path': 'pattern-slopes',
  green: 'part-dots',
  room: 'pattern-grid',
  other: 'part-rows',
}

const kind: ExpressionSpecification = ['get', 'kind']
const state: ExpressionSpecification = ['get', 'state']
const what: ExpressionSpecification = ['get', 'what']

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const

/** Ground of merges; lies on the compounds, below buildings. What is done covers the outlines of its members. */
export function mergeGround({ target, unassigned, accent, scheme }: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'merges-cover',
      type: 'fill',
      source: MERGE_SOURCES.merges,
      filter: ground('done'),
      minzoom: COMPOUND_ZOOM,
      paint: { 'fill-color': unassigned, 'fill-opacity': 0.9 },
    },
    {
      id: 'merges-fill',
      type: 'fill',
      source: MERGE_SOURCES.merges,
      filter: ['==', kind, MERGE_KINDS.ground],
      paint: { 'fill-color': target, 'fill-opacity': ['match', state, 'proposed', 0.2, 0.1] },
    },
    {
      id: 'merge-candidates-fill',
      type: 'fill',
      source: MERGE_SOURCES.candidates,
      filter: ['==', kind, CANDIDATE_KINDS.compound],
      minzoom: COMPOUND_ZOOM,
      paint: { 'fill-color': accent, 'fill-opacity': 0.12 },
    },
    {
      id: 'merge-facility-areas',
      type: 'fill',
      source: MERGE_SOURCES.merges,
      filter: ['==', kind, MERGE_KINDS.area],
      minzoom: DETAIL_ZOOM,
      paint: { 'fill-pattern': pictureOf(PATTERNS, scheme) },
    },
    {
      id: 'merge-picked-fill',
      type: 'fill',
      source: MERGE_SOURCES.hand,
      filter: ['==', kind, HAND_KINDS.picked],
      paint: { 'fill-color': accent, 'fill-opacity': 0.25 },
    },
  ]
}

/**
 * Lines of merges, each told apart without colour: links dotted where they cross a community's border, what is proposed
 * solid, what is planned dashed, what is done solid and thick, walls that come down dashed with ticks, what is picked
 * and in focus the thickest.
 */
export function mergeLines({
  target,
  border,
  accent,
  halo,
  bands,
  scheme,
}: MapPalette): LayerSpecification[] {
  const { candidates, merges, hand } = MERGE_SOURCES
  const { link, across } = CANDIDATE_KINDS
  const near = { minzoom: COMPOUND_ZOOM }
  const close = { minzoom: DETAIL_ZOOM }
  const anyGround: FilterSpecification = ['==', kind, MERGE_KINDS.ground]
  return [
    {
      ...line('merge-links-halo', candidates, ['in', kind, ['literal', [link, across]]], halo, 3.5),
      ...near,
    },
    { ...line('merge-links', candidates, ['==', kind, link], accent, 1.5), ...near },
    dashed({ ...line('merge-links-across', candidates, ['==', kind, across], accent, 1.5), ...near }, [1, 2]),
    line('merges-halo', merges, anyGround, halo, 5),
    line('merges-proposed', merges, ground('proposed'), target, 2.5),
    dashed(line('merges-planned', merges, ground('planned'), target, 2.5), [3, 1.6]),
    line('merges-done', merges, ground('done'), border, 3),
    line('merge-walls-halo', merges, ['==', kind, MERGE_KINDS.wall], halo, 5),
    dashed(line('merge-walls', merges, ['==', kind, MERGE_KINDS.wall], bands.split, 2.5), [2, 1.4]),
    {
      id: 'merge-walls-ticks',
      type: 'symbol',
      source: merges,
      filter: ['==', kind, MERGE_KINDS.wall],
      ...close,
      layout: {
        ...ALWAYS,
        'symbol-placement': 'line',
        'symbol-spacing': 16,
        'icon-image': pictureId('wall-tick', scheme),
      },
    },
    {
      ...line(
        'merge-facility-edges',
        merges,
        ['in', kind, ['literal', [MERGE_KINDS.line, MERGE_KINDS.area]]],
        halo,
        5,
      ),
      ...close,
    },
    { ...line('merge-facility-lines', merges, ['==', kind, MERGE_KINDS.line], target, 3), ...close },
    { ...line('merge-facility-rims', merges, ['==', kind, MERGE_KINDS.area], target, 1.5), ...close },
    line('merge-hand-halo', hand, true, halo, 7),
    line('merge-picked', hand, ['==', kind, HAND_KINDS.picked], accent, 4),
    line('merge-focus', hand, ['==', kind, HAND_KINDS.focus], accent, 5),
    line('merge-focus-core', hand, ['==', kind, HAND_KINDS.focus], halo, 1.5),
  ]
}

/** Gates, facilities and names of merges; above all other names. */
export function mergeSigns({ text, halo, scheme }: MapPalette): LayerSpecification[] {
  const { kept, closed, opened, point, line: path, area, name } = MERGE_KINDS
  const gate = [
    ['merge-gates-closed', closed, 'gate-closed'],
    ['merge-gates-kept', kept, 'gate-kept'],
    ['merge-gates-opened', opened, 'gate-opened'],
  ] as const
  return [
    ...gate.map(([id, of, picture]) => icon(id, ['==', kind, of], pictureId(picture, scheme))),
    icon('merge-facilities', ['in', kind, ['literal', [point, area]]], pictureOf(SIGNS, scheme)),
    {
      ...icon('merge-facilities-along', ['==', kind, path], pictureOf(SIGNS, scheme)),
      layout: {
        ...ALWAYS,
        'icon-image': pictureOf(SIGNS, scheme),
        'symbol-placement': 'line-center',
        'icon-rotation-alignment': 'viewport',
      },
    },
    {
      id: 'merge-names',
      type: 'symbol',
      source: MERGE_SOURCES.merges,
      filter: ['==', kind, name],
      minzoom: COMPOUND_ZOOM,
      layout: {
        'text-field': ['get', 'text'],
        'text-size': ['interpolate', ['linear'], ['zoom'], COMPOUND_ZOOM, 11, 16, 14],
        'text-line-height': 1.25,
        'text-max-width': 14,
        'text-padding': 2,
      },
      paint: { 'text-color': text, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ]
}

const ALWAYS = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const

function ground(of: string): FilterSpecification {
  return ['all', ['==', kind, MERGE_KINDS.ground], ['==', state, of]]
}

function line(
  id: string,
  source: string,
  filter: FilterSpecification,
  colour: string,
  width: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter,
    layout: ROUND,
    paint: { 'line-color': colour, 'line-width': width },
  }
}

/** Dashes end flat, so that they are told from dots. */
function dashed(layer: LineLayerSpecification, dashes: number[]): LineLayerSpecification {
  return { ...layer, layout: {}, paint: { ...layer.paint, 'line-dasharray': dashes } }
}

function icon(
  id: string,
  filter: FilterSpecification,
  image: string | ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: MERGE_SOURCES.merges,
    filter,
    minzoom: DETAIL_ZOOM,
    layout: { ...ALWAYS, 'icon-image': image },
  }
}

/** The picture of each kind of shared facility. */
function pictureOf(
  pictures: Readonly<Record<SharedKind, PictureName>>,
  scheme: MapPalette['scheme'],
): ExpressionSpecification {
  const { other, ...kinds } = pictures
  const cases = Object.entries(kinds).flatMap(([name, picture]) => [
    name,
    ['image', pictureId(picture, scheme)],
  ])
  return ['match', what, ...cases, ['image', pictureId(other, scheme)]] as unknown as ExpressionSpecification
}
