import type { Metrics } from '#core/analysis/metrics.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import { outlinePolygons, type PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import type { Topology } from '#core/topology/topology.ts'
import { escapeMarkup } from './escape-markup.ts'
import { movedOutline } from './moved-outline.ts'

/** Width of a drawing in its own units; one unit is a quarter of a millimetre on paper of 160 mm. */
const WIDTH = 640
const MARGIN = 8
const TEXT_SIZE = 9
const CHARACTER_WIDTH = { wide: TEXT_SIZE, narrow: 0.56 * TEXT_SIZE } as const

type Place = (lng: number, lat: number) => readonly [x: number, y: number]

/**
 * A plain map of the level before and after, as SVG in black with patterns: borders, names where there is room (the
 * larger first, never over each other), and on the second the ground that changes hands hatched.
 */
export function changeMaps(
  first: Metrics,
  second: Metrics,
  comparison: PlanComparison,
): readonly [before: string, after: string] {
  const moved = movedOutline(first.plan, second.plan, comparison)
  const { place, height } = frameOf(first.plan.topology)
  return [drawing(first, comparison, place, height, []), drawing(second, comparison, place, height, moved)]
}

/** Where degrees come to stand on paper: north up, both directions to the same scale in the middle of the city. */
function frameOf({ points }: Topology): { readonly place: Place; readonly height: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    west = Math.min(west, points[i]!)
    east = Math.max(east, points[i]!)
    south = Math.min(south, points[i + 1]!)
    north = Math.max(north, points[i + 1]!)
  }
  const stretch = Math.cos((((south + north) / 2e7) * Math.PI) / 180)
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * stretch)
  return {
    place: (lng, lat) => [
      MARGIN + (lng * 1e7 - west) * stretch * scale,
      MARGIN + (north - lat * 1e7) * scale,
    ],
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
  }
}

function drawing(
  metrics: Metrics,
  { level }: PlanComparison,
  place: Place,
  height: number,
  moved: readonly PolygonCoordinates[],
): string {
  const { plan } = metrics
  const outlines = dissolve(plan.topology, plan.labels(level))
  const polygons = outlinePolygons(outlines)
  const places = labelPoints(outlines)
  const paths = [...polygons.values()].map((list) => `<path d="${pathOf(list, place)}"/>`)
  const names = plan
    .jurisdictions(level)
    .filter(({ id }) => places.has(plan.slotOf(id)))
    .toSorted((a, b) => metrics.residents(b.id) - metrics.residents(a.id))
    .map(({ id, name }) => ({ name, at: place(...places.get(plan.slotOf(id))!) }))
  const texts = withRoom(names).map(
    ({ name, at: [x, y] }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escapeMarkup(name)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="160mm" role="img">`,
    '<defs><pattern id="moved" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<path d="M0 0V6" stroke="#000" stroke-width="1.4"/></pattern></defs>',
    moved.length === 0
      ? ''
      : `<path d="${pathOf(moved, place)}" fill="url(#moved)" fill-opacity="0.55" fill-rule="evenodd"/>`,
    `<g fill="none" stroke="#000" stroke-width="0.9" stroke-linejoin="round">${paths.join('')}</g>`,
    `<g font-family="sans-serif" font-size="${TEXT_SIZE}" text-anchor="middle" dominant-baseline="central" `,
    `stroke="#fff" stroke-width="2.4" paint-order="stroke" fill="#000">${texts.join('')}</g>`,
    '</svg>',
  ].join('')
}

function pathOf(polygons: readonly PolygonCoordinates[], place: Place): string {
  return polygons
    .flatMap((polygon) =>
      polygon.map((ring) => {
        const points = ring.slice(0, -1).map(([lng, lat]) => {
          const [x, y] = place(lng, lat)
          return `${x.toFixed(1)} ${y.toFixed(1)}`
        })
        return `M${points.join('L')}Z`
      }),
    )
    .join('')
}

interface PlacedName {
  readonly name: string
  readonly at: readonly [x: number, y: number]
}

/** Names that do not lie over one that came before. */
function withRoom(names: readonly PlacedName[]): readonly PlacedName[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = []
  return names.filter(({ name, at: [x, y] }) => {
    const width = Array.from(name).reduce(
      (sum, character) => sum + CHARACTER_WIDTH[character > '\u2e7f' ? 'wide' : 'narrow'],
      0,
    )
    const box = [x - width / 2 - 1, y - TEXT_SIZE * 0.6, x + width / 2 + 1, y + TEXT_SIZE * 0.6] as const
    const isFree = taken.every(
      (one) => one[2] < box[0] || one[0] > box[2] || one[3] < box[1] || one[1] > box[3],
    )
    if (isFree) taken.push(box)
    return isFree
  })
}
