import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Level } from '#core/plan/level.ts'
import { LEVELS } from '#core/plan/level.ts'
import { pictureId } from './map-images.ts'
import type { MapPalette } from './map-palette.ts'
import type { LevelZooms } from './style-units.ts'

/** How far the names of a coarser level stay after those of the next finer one became readable. */
const OVERLAP_ZOOMS = 1

/**
 * Names with residents below, one layer a level. The shown level and those finer come as soon as they can be read; the
 * coarser ones fill the zooms before that. MapLibre places the last layer first, so the shown level stands last.
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
    const from = rank === levels.length - 1 || isCoarsestReadable(level, levels) ? 0 : (zooms[level] ?? 0)
    const until = coarserThanShown && next ? Math.max(from + 0.1, (zooms[next] ?? 22) + OVERLAP_ZOOMS) : 24
    return {
      id: `names-${level}`,
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'level'], level],
      minzoom: Math.min(from, 24),
      maxzoom: until,
      layout: {
        'text-field': nameAndResidents(palette, isShown),
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
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'weight']],
        'text-letter-spacing': LEVELS.indexOf(level) >= 3 ? 0.15 : 0,
      },
      paint: {
        'text-color': isShown ? palette.text : palette.textMuted,
        'text-halo-color': palette.halo,
        'text-halo-width': isShown ? 1.8 : 1.4,
        'text-halo-blur': 0.3,
      },
    }
  })
}

/** Text size at street zoom: the shown level largest, of the others the coarser ones larger. */
function textSize(level: Level, isShown: boolean): number {
  return isShown ? 15 : 11.5 + LEVELS.indexOf(level) * 0.75
}

function isCoarsestReadable(level: Level, levels: readonly Level[]): boolean {
  return level === 'street' || levels.indexOf(level) === levels.length - 1
}

function nameAndResidents(palette: MapPalette, withSigns: boolean): ExpressionSpecification {
  const icon = (name: 'band-watch' | 'band-high' | 'band-split' | 'locked'): ExpressionSpecification => [
    'image',
    pictureId(name, palette.scheme),
  ]
  const none: ExpressionSpecification = ['image', '']
  const signs = withSigns
    ? [
        ['match', ['get', 'band'], 1, icon('band-watch'), 2, icon('band-high'), 3, icon('band-split'), none],
        {},
        ['case', ['get', 'locked'], icon('locked'), none],
        {},
      ]
    : []
  return [
    'format',
    ['get', 'name'],
    {},
    ['case', ['==', ['get', 'residents'], ''], '', '\n'],
    {},
    ['get', 'residents'],
    { 'font-scale': 0.82 },
    ...signs,
  ] as unknown as ExpressionSpecification
}
