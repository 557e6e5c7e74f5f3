import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import type { LabelPlacer } from './label-placer.ts'
import { linePoints } from './line-points.ts'
import { lineStyle } from './line-styles.ts'
import type { SheetRequest } from './sheet-request.ts'
import type { Place } from './svg-path.ts'
import { visiblePlaces } from './visible-places.ts'

/** Heights of texts in millimetres. */
const NAME = 3
const NEIGHBOUR = 2.6
const LINE = 2.2

/** Puts the names on a sheet: units and their residents, neighbours, then named lines. */
export function placeSheetNames(
  metrics: Metrics,
  request: SheetRequest,
  place: Place,
  placer: LabelPlacer,
  view: readonly [west: number, south: number, east: number, north: number],
): void {
  placeUnits(metrics, request, place, placer, view)
  placeLineNames(metrics.plan, place, placer)
}

/** Names of the units inside with their residents, the larger first; then those of the neighbours. */
function placeUnits(
  metrics: Metrics,
  { level, unit }: SheetRequest,
  place: Place,
  placer: LabelPlacer,
  view: readonly [number, number, number, number],
): void {
  const { plan } = metrics
  const within = (of: Level): ReadonlyMap<number, readonly [number, number]> =>
    labelPoints(dissolve(plan.topology, plan.labels(of)))
  const finer = plan.finer(level)
  const tell = (
    of: Level,
    isTold: (id: JurisdictionId) => boolean,
    withResidents: boolean,
    size: number,
    points: ReadonlyMap<number, readonly [number, number]>,
  ): void => {
    const units = plan
      .jurisdictions(of)
      .filter(({ id }) => points.has(plan.slotOf(id)) && isTold(id))
      .toSorted((a, b) => metrics.residents(b.id) - metrics.residents(a.id))
    for (const { id, name } of units) {
      const [x, y] = place(...points.get(plan.slotOf(id))!)
      const residents = withResidents && plan.base.known.residents ? metrics.residents(id) : null
      placer.place({ text: name, x, y, size, weight: withResidents ? 'normal' : 'soft' }, residents)
    }
  }
  if (unit === null) {
    tell(level, () => true, true, NAME, within(level))
    return
  }
  if (finer !== undefined) tell(finer, (id) => plan.get(id)?.parent === unit, true, NAME, within(finer))
  else tell(level, (id) => id === unit, true, NAME, within(level))
  tell(level, (id) => id !== unit, false, NEIGHBOUR, visiblePlaces(plan, level, view))
}

/** Each named line once, at the middle of its longest stretch on the sheet. */
function placeLineNames(plan: Plan, place: Place, placer: LabelPlacer): void {
  const { kind, names } = plan.base.lines
  const named = new Set<string>()
  for (const line of Array.from(kind.keys()).toSorted((a, b) => kind[a]! - kind[b]!)) {
    const name = names[line]!
    if (name === '' || named.has(name) || lineStyle(kind[line]!) === null) continue
    const points = linePoints(plan, line, place)
    const visible = points.filter(([x, y]) => placer.isInside(x, y))
    const middle = visible[visible.length >> 1]
    if (middle === undefined) continue
    if (placer.place({ text: name, x: middle[0], y: middle[1], size: LINE, weight: 'line' }, null))
      named.add(name)
  }
}
