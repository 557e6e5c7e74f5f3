import { toGrid } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import type { Level } from '#core/plan/level.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'

/** Samples across the longer side of the view. */
const SAMPLES = 72

/**
 * Where the name of each jurisdiction of a level stands best in a view (degrees), by slot: the sample of its visible ground
 * that lies farthest from others and from the edge of the view. Those that are not in sight are left out.
 */
export function visiblePlaces(
  plan: Plan,
  level: Level,
  [west, south, east, north]: readonly [number, number, number, number],
): ReadonlyMap<number, readonly [lng: number, lat: number]> {
  const locator = new FaceLocator(plan.topology)
  const labels = plan.labels(level)
  const shape = (north - south) / Math.max(east - west, 1 / toGrid(1))
  const columns = shape > 1 ? Math.max(2, Math.round(SAMPLES / shape)) : SAMPLES
  const rows = shape > 1 ? SAMPLES : Math.max(2, Math.round(SAMPLES * shape))
  const at = (column: number, row: number): readonly [number, number] => [
    west + ((column + 0.5) / columns) * (east - west),
    south + ((row + 0.5) / rows) * (north - south),
  ]
  const slots = Array.from({ length: columns * rows }, (_, i) => {
    const face = locator.at(...at(i % columns, Math.floor(i / columns)))
    return face < 0 ? UNASSIGNED : (labels[face] ?? UNASSIGNED)
  })
  const depths = depthsOf(slots, columns, rows)
  const best = new Map<number, number>()
  for (const [i, slot] of slots.entries()) {
    const known = best.get(slot)
    if (slot !== UNASSIGNED && (known === undefined || depths[i]! > depths[known]!)) best.set(slot, i)
  }
  return new Map([...best].map(([slot, i]) => [slot, at(i % columns, Math.floor(i / columns))]))
}

/** Steps from each sample to the nearest one of another slot or to the edge, in two passes over the samples. */
function depthsOf(slots: readonly number[], columns: number, rows: number): number[] {
  const depths = slots.map(() => 0)
  const from = (i: number, neighbours: readonly number[]): number =>
    Math.min(...neighbours.map((other) => (slots[other] === slots[i] ? depths[other]! + 1 : 0)))
  const isInner = (i: number): boolean =>
    i % columns > 0 && i % columns < columns - 1 && i >= columns && i < columns * (rows - 1)
  for (let i = 0; i < slots.length; i++) {
    if (isInner(i)) depths[i] = from(i, [i - 1, i - columns, i - columns - 1, i - columns + 1])
  }
  for (let i = slots.length - 1; i >= 0; i--) {
    if (isInner(i))
      depths[i] = Math.min(depths[i]!, from(i, [i + 1, i + columns, i + columns + 1, i + columns - 1]))
  }
  return depths
}
