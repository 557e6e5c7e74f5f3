import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Level } from '#core/plan/level.ts'
import { LEVELS } from '#core/plan/level.ts'
import { EDGE_RANK } from './border-rank.ts'
import { pictureId } from './map-images.ts'
import type { PictureName } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { PAIR_FILLS } from './pair-fills.ts'
import { ARC_ROLES } from './painter.ts'
import { BAND_CODES, MARKS } from './scene.ts'

/** Zoom from which the names of a level are readable; its borders appear a little before. */
export type LevelZooms = Readonly<Partial<Record<Level, number>>>

const colour: ExpressionSpecification = ['feature-state', 'colour']
const rank: ExpressionSpecification = ['coalesce', ['feature-state', 'rank'], 0]
const role: ExpressionSpecification = ['coalesce', ['feature-state', 'role'], 0]

/**
 * Fills of the jurisdictions: the lowest layers of the city.
 *
 * @param isPairing The fills say how many departments a community has; see `pairScene`.
 */
export function unitFills(palette: MapPalette, isPairing: boolean): LayerSpecification[] {
  const { none, one, several } = palette.pairs
  const pairs = [PAIR_FILLS.none, none, PAIR_FILLS.one, one, PAIR_FILLS.several, several]
  const fills = [...palette.fills.flatMap((fill, index) => [index, fill]), ...pairs]
  return [
    {
      id: 'faces',
      type: 'fill',
      source: 'faces',
      paint: {
        // Its edge of one pixel covers the hairs between neighbours that were simplified apart.
        'fill-antialias': true,
        'fill-color': ['match', colour, ...fills, palette.unassigned] as unknown as ExpressionSpecification,
      },
    },
    {
      id: 'faces-unassigned',
      type: 'fill',
      source: 'faces',
      paint: {
        'fill-antialias': false,
        'fill-pattern': pictureId('unassigned', palette.scheme),
        'fill-opacity': byZoom(['match', colour, -1, 0.85, 0], ['match', colour, -1, 0.4, 0]),
      },
    },
    bandPattern('high', palette, 'pattern-high'),
    bandPattern('split', palette, isPairing ? 'pattern-none' : 'pattern-split'),
  ]
}

/** The pattern of a band: plain to see from afar, faint where one works inside it. */
function bandPattern(band: 'high' | 'split', palette: MapPalette, pattern: PictureName): LayerSpecification {
  const dark = palette.scheme === 'dark'
  const ofBand = (opacity: number): ExpressionSpecification => [
    'match',
    ['feature-state', 'band'],
    BAND_CODES[band],
    opacity,
    0,
  ]
  return {
    id: `faces-${band}`,
    type: 'fill',
    source: 'faces',
    paint: {
      'fill-antialias': false,
      'fill-pattern': pictureId(pattern, palette.scheme),
      'fill-opacity': dark ? byZoom(ofBand(0.42), ofBand(0.16)) : byZoom(ofBand(0.34), ofBand(0.12)),
    },
  }
}

/** A strength seen from afar and one at the zooms where one works. All patterns share it, so they share a program. */
function byZoom(afar: ExpressionSpecification, close: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 10.5, afar, 13, close]
}

/** What the hand holds: the selected, the pointed at and the just painted, above roads and buildings. */
export function unitMarks(palette: MapPalette): LayerSpecification[] {
  const mark: ExpressionSpecification = ['feature-state', 'mark']
  const veils: (number | string)[] = []
  for (const [bits, ink, opacity] of [
    [MARKS.selected, palette.accent, 0.16],
    [MARKS.hover, palette.text, 0.08],
    [MARKS.moving, palette.accent, 0.14],
    [MARKS.selected | MARKS.hover, palette.accent, 0.22],
    [MARKS.moving | MARKS.hover, palette.accent, 0.18],
    [MARKS.selected | MARKS.moving, palette.accent, 0.22],
    [MARKS.selected | MARKS.moving | MARKS.hover, palette.accent, 0.26],
  ] as const) {
    veils.push(bits, veil(ink, opacity))
  }
  return [
    {
      id: 'faces-marked',
      type: 'fill',
      source: 'faces',
      paint: {
        'fill-antialias': false,
        // The strength lies in the colour: the same program as that of the fills below.
        'fill-color': ['match', mark, ...veils, 'transparent'] as unknown as ExpressionSpecification,
      },
    },
  ]
}

/** A colour `#rrggbb` let through by so much. */
function veil(ink: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`
}

/**
 * Borders by rank: grids hairline, communities thin, streets thick, districts and the edge of the city a double line.
 * Finer borders fade in shortly before the names of their level become readable. What a layer does not draw has no width
 * there: a property that is the same everywhere costs nothing per arc.
 */
export function unitBorders(palette: MapPalette, zooms: LevelZooms): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const important: ExpressionSpecification = ['>=', rank, LEVELS.indexOf('street') + 1]
  return [
    {
      id: 'arcs-halo',
      type: 'line',
      source: 'arcs',
      layout: round,
      paint: {
        'line-color': palette.borderHalo,
        'line-opacity': 0.75,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          8,
          byRank(0, 0, 2.4, 4.4),
          16,
          byRank(0, 0, 6, 10),
        ],
      },
    },
    {
      id: 'arcs',
      type: 'line',
      source: 'arcs',
      layout: round,
      paint: {
        'line-color': ['case', important, palette.border, palette.borderFine],
        'line-opacity': fadingIn(zooms),
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          8,
          byRank(0.3, 0.5, 1.2, 2.6),
          16,
          byRank(0.8, 1.6, 3, 6.4),
        ],
      },
    },
    {
      id: 'arcs-core',
      type: 'line',
      source: 'arcs',
      layout: round,
      paint: {
        'line-color': palette.borderHalo,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, byRank(0, 0, 0, 0.9), 16, byRank(0, 0, 0, 3)],
      },
    },
    {
      id: 'arcs-role',
      type: 'line',
      source: 'arcs',
      layout: round,
      paint: {
        'line-color': [
          'match',
          role,
          [ARC_ROLES.focus, ARC_ROLES.hover],
          palette.text,
          ARC_ROLES.target,
          palette.target,
          palette.accent,
        ],
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, byRole(0.8), 13, byRole(1)],
      },
    },
  ]
}

/** Widths of the outlines: pointed at < in focus < in the hand < the one that receives. */
function byRole(scale: number): ExpressionSpecification {
  const widths = [
    [ARC_ROLES.hover, 1.4],
    [ARC_ROLES.focus, 2.6],
    [ARC_ROLES.target, 4],
    [ARC_ROLES.selected, 3],
    [ARC_ROLES.moving, 3],
  ].flatMap(([of, pixels]) => [of!, pixels! * scale])
  return ['match', role, ...widths, 0] as unknown as ExpressionSpecification
}

/** A number by rank of an arc; arcs inside a unit get 0. */
function byRank(grid: number, community: number, street: number, district: number): ExpressionSpecification {
  return ['match', rank, 1, grid, 2, community, 3, street, [4, EDGE_RANK], district, 0]
}

/** Opacity by rank: each level's borders fade in over a zoom and a half, the coarse ones are always there. */
function fadingIn(zooms: LevelZooms): ExpressionSpecification {
  const grid = zooms.grid ?? 14
  const community = zooms.community ?? 12
  const stops = new Map<number, ExpressionSpecification>()
  const at = (zoom: number): number => {
    stops.set(zoom, byRank(ramp(zoom, grid - 2), ramp(zoom, community - 2.2), 1, 1))
    return zoom
  }
  for (const start of [grid - 2, community - 2.2]) at(at(start) + 1.5)
  const ordered = [...stops].sort(([a], [b]) => a - b).flat()
  return ['interpolate', ['linear'], ['zoom'], ...ordered] as unknown as ExpressionSpecification
}

function ramp(zoom: number, start: number): number {
  return Math.max(0, Math.min(1, (zoom - start) / 1.5))
}
