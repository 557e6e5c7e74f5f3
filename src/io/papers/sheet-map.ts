import { toDegrees } from '#core/geometry/grid.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons, type PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import { linePoints } from './line-points.ts'
import { LINE_STYLES, lineStyle } from './line-styles.ts'
import { seatSign } from './seat-sign.ts'
import { isInFrame, type SheetFrame } from './sheet-frame.ts'
import type { SheetRequest } from './sheet-request.ts'
import { svgPath, svgPosition, type Place } from './svg-path.ts'

/**
 * What lies under the names of a sheet, as SVG from the ground up: ground (that of others grey), lines, ground that
 * changed hands, borders by level, seats. `drawn` collects what is drawn, for the legend.
 */
export function sheetMap(
  plan: Plan,
  request: SheetRequest,
  { changed, place, frame, drawn, isDetailed }: SheetGround,
): string {
  return [
    ...groundOf(plan, request, place, drawn),
    ...linesOf(plan, place, frame, drawn),
    changedPath(changed, place, drawn),
    ...bordersOf(plan, request, place, drawn, isDetailed),
    ...(isDetailed ? seatsOf(plan, request, place, frame, drawn) : []),
  ].join('')
}

interface SheetGround {
  readonly changed: readonly PolygonCoordinates[]
  readonly place: Place
  readonly frame: SheetFrame
  readonly drawn: Set<string>
  /** Units below and seats are shown. */
  readonly isDetailed: boolean
}

/** The ground of the jurisdiction stands out in white, that of others is grey. */
function groundOf(plan: Plan, { level, unit }: SheetRequest, place: Place, drawn: Set<string>): string[] {
  const polygons = outlinePolygons(dissolve(plan.topology, plan.labels(level)))
  const chosen = unit === null ? UNASSIGNED : plan.slotOf(unit)
  if (unit !== null) drawn.add('unit')
  return [...polygons].map(([slot, list]) => {
    const isChosen = unit === null || slot === chosen
    return `<path d="${svgPath(list, place)}" fill="${isChosen ? '#fff' : '#ececec'}" fill-rule="evenodd"/>`
  })
}

function bordersOf(
  plan: Plan,
  { level, unit }: SheetRequest,
  place: Place,
  drawn: Set<string>,
  isDetailed: boolean,
): string[] {
  const outlines = (of: Level): Map<number, PolygonCoordinates[]> =>
    outlinePolygons(dissolve(plan.topology, plan.labels(of)))
  const paths: string[] = []
  const finer = plan.finer(level)
  if (finer !== undefined && isDetailed) {
    const inside = new Set(unit === null ? [] : plan.childrenOf(plan.slotOf(unit)))
    const shown = [...outlines(finer)].filter(([slot]) => unit === null || inside.has(slot))
    paths.push(
      strokes(
        shown.map(([, list]) => list),
        place,
        'stroke-width="0.18" stroke-dasharray="1.2 0.6"',
      ),
    )
    if (shown.length > 0) drawn.add(finer)
  }
  const own = outlines(level)
  paths.push(strokes([...own.values()], place, 'stroke-width="0.45"'))
  drawn.add(level)
  const coarser = plan.coarser(level)
  if (coarser !== undefined) {
    paths.push(
      strokes([...outlines(coarser).values()], place, 'stroke-width="0.8" stroke-dasharray="4 1 0.8 1"'),
    )
    drawn.add(coarser)
  }
  if (unit !== null) paths.push(strokes([own.get(plan.slotOf(unit)) ?? []], place, 'stroke-width="1.1"'))
  return paths
}

function strokes(lists: readonly (readonly PolygonCoordinates[])[], place: Place, style: string): string {
  return `<path d="${lists.map((list) => svgPath(list, place)).join('')}" fill="none" stroke="#000" stroke-linejoin="round" ${style}/>`
}

function changedPath(changed: readonly PolygonCoordinates[], place: Place, drawn: Set<string>): string {
  if (changed.length === 0) return ''
  drawn.add('changed')
  return `<path d="${svgPath(changed, place)}" fill="url(#changed)" fill-rule="evenodd"/>`
}

function linesOf(plan: Plan, place: Place, frame: SheetFrame, drawn: Set<string>): string[] {
  const { kind } = plan.base.lines
  return Array.from(kind.keys()).flatMap((line) => {
    const style = lineStyle(kind[line]!)
    if (style === null) return []
    const points = linePoints(plan, line, place)
    if (!points.some(([x, y]) => isInFrame(x, y, frame))) return []
    drawn.add(style)
    return [`<path d="M${points.map(svgPosition).join('L')}" fill="none" ${LINE_STYLES[style]}/>`]
  })
}

function seatsOf(
  plan: Plan,
  { level, unit }: SheetRequest,
  place: Place,
  frame: SheetFrame,
  drawn: Set<string>,
): string[] {
  return plan.jurisdictions(level).flatMap(({ id, seat }) => {
    if (seat === null || (unit !== null && id !== unit)) return []
    const [x, y] = place(toDegrees(seat[0]), toDegrees(seat[1]))
    if (!isInFrame(x, y, frame)) return []
    drawn.add('seat')
    return [seatSign(x, y)]
  })
}
