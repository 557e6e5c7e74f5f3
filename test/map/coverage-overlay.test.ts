import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CoverageOverlay, type CoveredState } from '#app/map/coverage-overlay.ts'
import { demandFeatures, serviceFeatures } from '#app/map/coverage-features.ts'
import { COVERAGE_SOURCE, REACH, SERVICE_SOURCE } from '#app/map/style-coverage.ts'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { servedLattice } from '../builders/served-lattice.ts'

const base = servedLattice(housedLattice(8, 4), 60)
const reach = measureServiceReach(base)

let waiting: (() => void)[] = []

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => waiting.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

describe('the coverage on the map', () => {
  test('every dot says what the coverage counts: their sums are those of the city', () => {
    const { overlay, state, dots } = drawn()
    follow(overlay)
    const { residents } = reach.ground.demand
    const sum = (...kinds: readonly number[]): number =>
      [...residents].reduce(
        (total, count, id) => total + (kinds.includes(dots.get(id) ?? REACH.none) ? count : 0),
        0,
      )
    const { own, any } = state.coverage!.city('centre')
    expect(sum(REACH.own)).toBe(own[2])
    expect(sum(REACH.own, REACH.any)).toBe(any[2])
    expect(own[2]).toBeLessThan(any[2]!)
  })

  test('an edit changes the dots of those it touches, and no others', () => {
    const { overlay, state, dots, writes } = drawn()
    follow(overlay)
    const before = new Map(dots)
    writes.length = 0
    const { plan } = state.coverage!
    const { demand } = reach.ground
    const unserved = [...demand.residents.keys()].find((id) => !dots.has(id))!
    const [x, y] = demand.points.subarray(2 * unserved, 2 * unserved + 2)
    const face = plan.buildingFace[demand.building[unserved]!]!
    const id = plan.idOf(plan.labels('street')[face]!)!
    const result = execute(plan, { type: 'place-seat', id, at: [x!, y!] })
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    state.coverage!.apply(result.value)
    state.revision++
    follow(overlay)
    const changed = [...reach.ground.demand.residents.keys()].filter((at) => before.get(at) !== dots.get(at))
    expect(writes.toSorted((a, b) => a - b)).toEqual(changed)
    expect(dots.get(unserved)).toBe(REACH.own)
    expect(changed.length).toBeLessThan(reach.ground.demand.residents.length / 2)
  })

  test('nothing is drawn again when nothing changed, and all goes when it is switched off', () => {
    const { overlay, state, data, writes } = drawn()
    follow(overlay)
    const sets = data.size
    writes.length = 0
    follow(overlay)
    expect(writes).toEqual([])
    expect(data.size).toBe(sets)
    state.shownCoverage = null
    follow(overlay)
    expect(data.get(COVERAGE_SOURCE)).toEqual([])
    expect(data.get(SERVICE_SOURCE)).toEqual([])
  })

  test('a dot for every demand point; around few service points rings of the radius', () => {
    const coverage = new ServiceCoverage(new Plan(base), reach)
    expect(demandFeatures(reach.ground.demand).map(({ id }) => id)).toEqual([
      ...reach.ground.demand.residents.keys(),
    ])
    const features = serviceFeatures(coverage, 'centre', 500)
    const points = coverage.points('centre')
    expect(features.filter(({ geometry }) => geometry.type === 'Point')).toHaveLength(points.length)
    const ring = features.find(({ geometry }) => geometry.type === 'Polygon')!.geometry as GeoJSON.Polygon
    const { x, y } = points[0]!
    for (const [lng, lat] of ring.coordinates[0]!) {
      const meters = segmentLengthMeters(x, y, lng! * 1e7, lat! * 1e7)
      expect(Math.abs(meters - 500)).toBeLessThan(3)
    }
  })
})

/** Lets the overlay follow, and the next frame come. */
function follow(overlay: CoverageOverlay): void {
  overlay.follow()
  for (const run of waiting.splice(0)) run()
}

/** An overlay on a map of no pixels that shows centres within 1 km. */
function drawn() {
  const coverage = new ServiceCoverage(new Plan(base), reach)
  const state = {
    project: { plan: coverage.plan },
    revision: 0,
    coverage,
    shownCoverage: { kind: 'centre', radiusMeters: 1_000 },
  } as unknown as { -readonly [K in keyof CoveredState]: CoveredState[K] }
  const dots = new Map<number, number>()
  const writes: number[] = []
  const data = new Map<string, readonly GeoJSON.Feature[]>()
  const map = {
    getSource: (source: string) => ({
      setData: ({ features }: GeoJSON.FeatureCollection) => data.set(source, features),
    }),
    setFeatureState: ({ id }: { readonly id: number }, { reach: said }: { readonly reach: number }) => {
      dots.set(id, said)
      writes.push(id)
    },
    removeFeatureState: () => dots.clear(),
  }
  const overlay = new CoverageOverlay(
    map as unknown as ConstructorParameters<typeof CoverageOverlay>[0],
    () => ({ ...state }),
  )
  return { overlay, state, dots, writes, data }
}
