import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NamePlaces } from '#app/map/name-places.ts'
import { PairOverlay, type PairedState } from '#app/map/pair-overlay.ts'
import { FAINT_TIES, PAIR_SOURCES } from '#app/map/pair-style.ts'
import { NO_PAIRING } from '#app/store/no-pairing.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity } from '../builders/cared-city.ts'

const SHOWN = { ...NO_PAIRING, shown: true }
const { ties: TIES, points: POINTS, near: NEAR } = PAIR_SOURCES

let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

/** An overlay over a map that remembers what was written to each source, and how strong all ties are. */
function overlay() {
  const plan = new Plan(caredCity())
  const places = new NamePlaces(plan, () => new Float64Array(plan.topology.faceCount).fill(1))
  const community = plan.jurisdictions('community')[1]!.id
  let state: PairedState = {
    project: { plan } as unknown as OpenProject,
    revision: 0,
    pairing: NO_PAIRING,
    focus: null,
  }
  let all = true
  const data = new Map<string, readonly GeoJSON.Feature[]>()
  const written: string[] = []
  const opacity = new Map<string, unknown>()
  const map = {
    getSource: (source: string) => ({
      setData({ features }: GeoJSON.FeatureCollection) {
        data.set(source, features)
        written.push(source)
      },
    }),
    getLayer: () => ({}),
    setPaintProperty: (layer: string, _name: string, value: unknown) => opacity.set(layer, value),
  } as unknown as ConstructorParameters<typeof PairOverlay>[0]
  const drawing = new PairOverlay(
    map,
    () => state,
    () => places,
    () => all,
  )
  const run = (): string[] => {
    written.length = 0
    for (const frame of frames.splice(0)) frame()
    return [...written]
  }
  return {
    plan,
    places,
    community,
    data,
    opacity,
    drawing,
    run,
    /** Sources that are written when the state becomes another one. */
    show(change: Partial<PairedState>): string[] {
      state = { ...state, ...change }
      drawing.follow()
      return run()
    },
    showAll(value: boolean): string[] {
      all = value
      drawing.follow()
      return run()
    },
    lines: (source: string) =>
      (data.get(source) ?? []).flatMap(({ geometry }) =>
        geometry.type === 'MultiLineString' ? geometry.coordinates : [],
      ).length,
  }
}

test('nothing is written before pairs are shown, and everything is taken away with them', () => {
  const { show, places, data } = overlay()
  places.of('community')
  expect(show({ focus: null })).toEqual([])
  expect(show({ pairing: SHOWN })).toEqual([TIES, POINTS, NEAR])
  expect(show({ pairing: NO_PAIRING })).toEqual([TIES, POINTS, NEAR])
  expect([...data.values()].flat()).toEqual([])
  expect(show({ revision: 1 })).toEqual([])
})

test('a source is written only when it shows something else', () => {
  const { show, showAll, lines, places, community, plan } = overlay()
  places.of('community')
  show({ pairing: SHOWN })
  expect(lines(TIES)).toBe(16)
  expect(show({ revision: 1 })).toEqual([])
  expect(show({ focus: community })).toEqual([NEAR])
  expect(lines(NEAR)).toBe(2)
  expect(show({ pairing: { ...SHOWN, department: 'C' } })).toEqual([NEAR])
  expect(lines(NEAR)).toBe(6)
  expect(showAll(false)).toEqual([TIES])
  expect(lines(TIES)).toBe(0)
  const pairs = [{ community, departments: ['C'] }]
  const diff = execute(plan, { type: 'pair', pairs, standing: false })
  if (!diff.ok) throw new Error(diff.problem.code)
  plan.apply(diff.value)
  expect(show({ revision: 2 })).toEqual([TIES, POINTS, NEAR])
  expect(lines(NEAR)).toBe(7)
})

test('all ties step back while something is in focus', () => {
  const { show, opacity, places, community } = overlay()
  places.of('community')
  show({ pairing: SHOWN })
  expect(opacity.size).toBe(0)
  show({ focus: community })
  expect([...new Set(opacity.values())]).toEqual([FAINT_TIES])
  show({ focus: null })
  expect([...opacity.values()]).not.toContain(FAINT_TIES)
})

test('lines come when the places of communities are known, and again on a new map', () => {
  const { show, places, drawing, run, lines } = overlay()
  show({ pairing: SHOWN })
  expect(lines(TIES)).toBe(0)
  places.of('community')
  drawing.placesFound()
  expect(run()).toEqual([TIES, POINTS, NEAR])
  expect(lines(TIES)).toBe(16)
  drawing.renew()
  expect(run()).toEqual([TIES, POINTS, NEAR])
})
