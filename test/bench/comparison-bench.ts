import { area, featureCollection, intersect, multiPolygon } from '@turf/turf'
import fc from 'fast-check'
import { Metrics } from '#core/analysis/metrics.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { commandFor, commandSeeds } from '../arbitrary/plan-commands.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import type { BenchRow } from './bench-row.ts'
import { lastResult, time } from './time.ts'

const BORDER_COMMANDS = new Set(['redraw', 'cut', 'draw', 'move-vertex'])

/** Which ground goes from which street to which, of two plans with moved units and borders: ours and Turf's overlay. */
export async function comparisonBench(sizes: readonly number[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const size of sizes) {
    const side = 8 * Math.round(Math.sqrt(size) / 8)
    const base = latticeCity(side, side)
    const [first, second] = [new Metrics(new Plan(base)), new Metrics(changedPlan(base))]
    const units = base.topology.faceCount
    const ours = await time(5, 1, () => comparePlans(first, second, 'street').flows)
    const moved = (lastResult() as ReturnType<typeof comparePlans>['flows'])
      .filter(({ from, to }) => from !== to)
      .reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0)
    rows.push({ task: 'compare two plans', units, name: 'heyuan', timing: ours })
    if (units > 12_000) continue
    const peer = await time(1, 0, () => movedByTurf(first.plan, second.plan))
    const expected = lastResult() as number
    // Turf measures on a sphere, we on the ellipsoid.
    if (Math.abs(moved / expected - 1) > 3e-3) throw new Error(`moved ${moved}, by Turf ${expected}`)
    rows.push({ task: 'compare two plans', units, name: 'turf.intersect of streets', timing: peer })
  }
  return rows
}

/** One in a hundred communities in another street, and borders redrawn, cut and drawn. */
function changedPlan(base: ReturnType<typeof latticeCity>): Plan {
  const plan = new Plan(base)
  const communities = plan.jurisdictions('community')
  const streets = plan.jurisdictions('street')
  for (let at = 0; at < communities.length; at += 100) {
    const done = execute(plan, {
      type: 'assign',
      units: [communities[at]!.id],
      to: streets[(at * 7) % streets.length]!.id,
    })
    if (done.ok) plan.apply(done.value)
  }
  for (const [serial, seed] of fc.sample(commandSeeds(1), { numRuns: 200, seed: 1 }).flat().entries()) {
    const command = commandFor(plan, seed, serial)
    const done = BORDER_COMMANDS.has(command.type) ? execute(plan, command) : null
    if (done?.ok === true) plan.apply(done.value)
  }
  return plan
}

/** Square metres that change their street, by intersecting every street before with every one after. */
function movedByTurf(first: Plan, second: Plan): number {
  const streetsOf = (plan: Plan) =>
    [...outlinePolygons(dissolve(plan.topology, plan.labels('street')))].map(([slot, polygons]) => {
      const shape = multiPolygon(polygons as never)
      const xs = polygons.flat(2).map(([x]) => x)
      const ys = polygons.flat(2).map(([, y]) => y)
      return {
        id: plan.idOf(slot),
        shape,
        box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const,
      }
    })
  const after = streetsOf(second)
  let moved = 0
  for (const from of streetsOf(first)) {
    for (const to of after) {
      const [a, b] = [from.box, to.box]
      if (from.id === to.id || a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1]) continue
      const shared = intersect(featureCollection([from.shape, to.shape]))
      if (shared !== null) moved += area(shared)
    }
  }
  return moved
}
