import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { coverMost } from '#core/optimize/cover-most.ts'
import { nearestMedian } from '#core/optimize/nearest-median.ts'
import type { ProvedSiting } from '#core/optimize/site-services.ts'
import { serviceCostsOf } from '#core/optimize/service-costs-of.ts'
import type { SitingProblem } from '#core/optimize/siting-problem.ts'
import { sitingProgram } from '#core/optimize/siting-program.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import type { BenchRow } from './bench-row.ts'
import { lastResult, time } from './time.ts'

const RADIUS = 1000
const PENALTY = 20_000

/**
 * Ten sites of 80 for 541 points and of 200 for 10,000, most residents covered and least metres walked. Ours, proof
 * and all, against HiGHS on the same program, whose writing is not timed; both must come to the same cost. The median
 * of 10,000 points is too large a program for HiGHS here.
 */
export async function sitingBench(): Promise<BenchRow[]> {
  const solve = await loadMipSolver()
  const rows: BenchRow[] = []
  for (const [points, candidates] of [
    [541, 80],
    [10_000, 200],
  ] as const) {
    for (const [task, median] of [
      ['10 sites, covering', false],
      ['10 sites, median', true],
    ] as const) {
      const problem = scattered(points, candidates, median ? Infinity : RADIUS)
      const search = (): ProvedSiting => {
        const steps = median
          ? nearestMedian({ ...problem, penaltyMeters: PENALTY }, { seed: 1 })
          : coverMost(problem, { seed: 1 })
        for (;;) {
          const step = steps.next()
          if (step.done === true) return step.value
        }
      }
      const timing = await time(points > 1000 && median ? 1 : 5, 1, search)
      rows.push({ task, units: points, name: 'heyuan', timing })
      const { siting, proof } = lastResult() as ProvedSiting
      console.error(`${task}, ${points} points: ${proof.kind}${proof.kind === 'gap' ? ` ${proof.gap}` : ''}`)
      if (points > 1000 && median) continue

      const costs = serviceCostsOf(problem, (meters) => (median ? meters : 0), median ? PENALTY : 1).costs
      const { program, offset } = sitingProgram(costs, new Uint8Array(costs.sites))
      const text = program.toString()
      rows.push({
        task,
        units: points,
        name: 'HiGHS (wasm)',
        timing: await time(1, 0, () => solve(text, 300)),
      })
      const cost = (lastResult() as ReturnType<typeof solve>).objective! + offset
      if (Math.abs(cost - siting.cost) > 1e-6 * cost)
        throw new Error(`${task}: ${siting.cost}, HiGHS ${cost}`)
    }
  }
  return rows
}

/** Points and candidates on a square of 10 km, distances in whole metres. */
function scattered(points: number, candidates: number, reach: number): SitingProblem {
  const random = seededRandom(points)
  const sites = Array.from({ length: candidates }, () => [random() * 10_000, random() * 10_000] as const)
  const start = new Uint32Array(points + 1)
  const site: number[] = []
  const meters: number[] = []
  for (let point = 0; point < points; point++) {
    const [x, y] = [random() * 10_000, random() * 10_000]
    for (const [at, [siteX, siteY]] of sites.entries()) {
      const distance = Math.round(Math.hypot(x - siteX, y - siteY))
      if (distance > reach) continue
      site.push(at)
      meters.push(distance)
    }
    start[point + 1] = site.length
  }
  return {
    demand: Float64Array.from({ length: points }, () => Math.floor(random() * 500)),
    candidates,
    reachStart: start,
    reachSite: Int32Array.from(site),
    reachMeters: Float64Array.from(meters),
    existing: new Uint8Array(candidates),
    open: 10,
    radiusMeters: RADIUS,
  }
}
