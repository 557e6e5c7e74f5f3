import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftOverlay, type HeldState } from '#app/map/draft-overlay.ts'
import type { WantedCourse } from '#app/map/draft-features.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { latticeCity } from '../builders/lattice-city.ts'

let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    if (frame > 0) frames[frame - 1] = () => undefined
  })
})
afterEach(() => vi.unstubAllGlobals())

/** An overlay over a store and a map whose tiles are redrawn when told. */
function overlay() {
  const project = { plan: new Plan(latticeCity(4, 4)) } as unknown as OpenProject
  let state: HeldState = { project, border: null, draft: null }
  let wanted: WantedCourse | null = null
  let shown: string[] = []
  let settle: () => void = () => undefined
  const source = {
    setData: ({ features }: GeoJSON.FeatureCollection) => {
      shown = features.map(({ properties }) => String(properties!['kind']))
    },
  }
  const map = { getSource: () => source } as unknown as Pick<MapLibreMap, 'getSource'>
  const drawing = new DraftOverlay(
    map,
    () => state,
    { wanted: () => wanted, gripped: () => null },
    () => new Promise((resolve) => (settle = resolve)),
  )
  return {
    shown: () => shown,
    set(change: Partial<HeldState>, want: WantedCourse | null = null) {
      state = { ...state, ...change }
      wanted = want
      drawing.follow()
    },
    frame() {
      const due = frames
      frames = []
      for (const run of due) run()
    },
    async settle() {
      settle()
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

const draft = {
  command: { type: 'move-border', vertices: [], by: [1, 1] },
  preview: {
    sides: [],
    movedResidents: 0,
    estimated: false,
    courses: [[0, 0, 5, 5]],
    warnings: [],
    problem: null,
  },
} as const

test('the course stays when the edit is done, until the map shows it', async () => {
  const { set, frame, shown, settle } = overlay()
  set({ draft })
  frame()
  expect(shown()).toEqual(['course'])
  set({ draft: null })
  frame()
  expect(shown()).toEqual(['course'])
  await settle()
  frame()
  expect(shown()).toEqual([])
})

test('what was refused goes as soon as the hand lets go', () => {
  const { set, frame, shown } = overlay()
  const refused = { ...draft, preview: { ...draft.preview, problem: problem('border-folds') } }
  set({ draft: refused }, { courses: [[0, 0, 9, 9]], at: [9, 9] })
  frame()
  expect(shown()).toEqual(['course', 'wanted', 'wanted'])
  set({ draft: null })
  frame()
  expect(shown()).toEqual(['course'])
})

test('a new edit is shown at once, also while the last one is waited for', async () => {
  const { set, frame, shown, settle } = overlay()
  set({ draft })
  frame()
  set({ draft: null })
  const next = {
    ...draft,
    preview: {
      ...draft.preview,
      courses: [
        [1, 1, 2, 2],
        [3, 3, 4, 4],
      ],
    },
  }
  set({ draft: next })
  frame()
  expect(shown()).toEqual(['course', 'course'])
  await settle()
  frame()
  expect(shown()).toEqual(['course', 'course'])
})

test('many changes in one frame are drawn once', () => {
  const { set, frame, shown } = overlay()
  set({ draft })
  set({ draft: { ...draft } })
  expect(frames).toHaveLength(1)
  frame()
  expect(shown()).toEqual(['course'])
})
