import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Level } from '#core/plan/level.ts'
import { LEVELS } from '#core/plan/level.ts'
import { pictureId } from './map-images.ts'
import type { PictureName } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import { BAND_CODES } from './scene.ts'
import type { LevelZooms } from './style-units.ts'
import { LOOSE_BAND } from './unassigned-feature.ts'

/** How far the names of a coarser level stay after those of the next finer one became readable. */
const OVERLAP_ZOOMS = 1

/** Room between the place of a sign and the top of the name below it. */
const BELOW_SIGN_EMS = 1.05

/**
 * Names with residents below, one layer a level. The shown level and those finer come as soon as they can be read; the
 * coarser ones fill the zooms in which nothing finer is named. MapLibre places the last layer first, so the shown level
 * stands last.
 */
export function unitNames(
  palette: MapPalette,
  levels: readonly Level[],
  shown: Level,
  zooms: LevelZooms,
): LayerSpecification[] {
  const order = [...levels].sort(
    (a, b) =>
      Math.abs(levels.indexOf(b) - levels.indexOf(shown)) -
      Math.abs(levels.indexOf(a) - levels.indexOf(shown)),
  )
  return order.map((level) => {
    const isShown = level === shown
    const rank = levels.indexOf(level)
    const coarserThanShown = rank > levels.indexOf(shown)
    const next = levels[rank - 1]
    const from = isAlwaysNamed(level, levels) ? 0 : (zooms[level] ?? 0)
    const until = coarserThanShown && next ? untilNamed(next, from, levels, zooms) : 24
    return {
      id: `names-${level}`,
      type: 'symbol',
      source: 'labels',
      filter: [
        'all',
        ['==', ['get', 'level'], level],
        ['!=', ['get', 'band'], LOOSE_BAND],
        ['>=', ['zoom'], ['get', 'from']],
      ],
      minzoom: Math.min(from, 24),
      maxzoom: until,
      layout: {
        'text-field': nameAndResidents(palette, isShown),
        'text-anchor': ['case', hasSign(isShown), 'top', 'center'],
        'text-offset': [
          'case',
          hasSign(isShown),
          ['literal', [0, BELOW_SIGN_EMS]],
          ['literal', [0, 0]],
        ] as ExpressionSpecification,
        'icon-image': [
          'case',
          ['all', isShown, ['==', ['get', 'band'], BAND_CODES.watch]],
          picture('band-watch', palette),
          NO_PICTURE,
        ],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9,
          isShown ? 12 : 11,
          15,
          textSize(level, isShown),
        ],
        'text-line-height': 1.25,
        'text-max-width': 20,
        'text-padding': 2,
        'symbol-sort-key': ['-', 0, ['get', 'weight']],
        'text-letter-spacing': LEVELS.indexOf(level) >= 3 ? 0.15 : 0,
      },
      paint: {
        'text-color': isShown ? palette.text : palette.textMuted,
        'text-halo-color': palette.halo,
        'text-halo-width': isShown ? 1.8 : 1.4,
        'text-halo-blur': 0.3,
        'text-opacity': UNLESS_REPLACED,
        'icon-opacity': UNLESS_REPLACED,
      },
    }
  })
}

/** Text size at street zoom: the shown level largest, of the others the coarser ones larger. */
function textSize(level: Level, isShown: boolean): number {
  return isShown ? 15 : 11.5 + LEVELS.indexOf(level) * 0.75
}

/** Streets, and whatever is coarsest, are named however far away one is. */
function isAlwaysNamed(level: Level, levels: readonly Level[]): boolean {
  return level === 'street' || levels.indexOf(level) === levels.length - 1
}

/** Where the names of a level end because those of the next finer one take over. */
function untilNamed(next: Level, from: number, levels: readonly Level[], zooms: LevelZooms): number {
  const nextFrom = isAlwaysNamed(next, levels) ? 0 : (zooms[next] ?? 22) + OVERLAP_ZOOMS
  return Math.max(from + 0.1, nextFrom)
}

/**
 * The signs nobody may miss, at the shown level: too large, must split, land of nobody. Each stands at its place
 * whatever lies there; names give way to it. Placed before all names, so this layer comes after theirs.
 */
export function unitSigns(palette: MapPalette, shown: Level): LayerSpecification {
  return {
    id: 'signs',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'level'], shown], ['>=', ['get', 'band'], BAND_CODES.high]],
    layout: {
      'icon-image': [
        'match',
        ['get', 'band'],
        BAND_CODES.high,
        picture('band-high', palette),
        BAND_CODES.split,
        picture('band-split', palette),
        picture('sign-unassigned', palette),
      ],
      'icon-allow-overlap': true,
      'icon-padding': 1,
      'symbol-sort-key': ['get', 'band'],
    },
    paint: { 'icon-opacity': UNLESS_REPLACED },
  }
}

/** A proposal on the map says what the name would say then. */
const UNLESS_REPLACED: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'replaced'], false],
  0,
  1,
]

const NO_PICTURE: ExpressionSpecification = ['image', '']

function picture(name: PictureName, palette: MapPalette): ExpressionSpecification {
  return ['image', pictureId(name, palette.scheme)]
}

function hasSign(isShown: boolean): ExpressionSpecification {
  return ['all', isShown, ['>', ['get', 'band'], BAND_CODES.good]]
}

function nameAndResidents(palette: MapPalette, withLock: boolean): ExpressionSpecification {
  const lock = withLock ? [['case', ['get', 'locked'], picture('locked', palette), NO_PICTURE], {}] : []
  return [
    'format',
    ['get', 'name'],
    {},
    ['case', ['==', ['get', 'residents'], ''], '', '\n'],
    {},
    ['get', 'residents'],
    { 'font-scale': 0.82 },
    ...lock,
  ] as unknown as ExpressionSpecification
}
