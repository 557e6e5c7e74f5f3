import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MergeOverlay, type MergedState } from '#app/map/merge-overlay.ts'
import { MERGE_SOURCES } from '#app/map/style-merges.ts'
import { NO_MERGING } from '#app/store/no-merging.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { execute } from '#core/plan/execute.ts'
import { mergedYards } from '../builders/merged-yards.ts'

let frames: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

/** An overlay over a map that remembers what was written to each source. */
function overlay(start: 'plan' | 'planned' = 'plan') {
  const yards = mergedYards()
  const plan = yards[start]
  let state: MergedState = {
    project: { plan } as unknown as OpenProject,
    revision: 0,
    tool: 'select',
    merging: NO_MERGING,
  }
  const data = new Map<string, readonly GeoJSON.Feature[]>()
  const written: string[] = []
  const map = {
    getSource: (source: string) => ({
      setData({ features }: GeoJSON.FeatureCollection) {
        data.set(source, features)
        written.push(source)
      },
    }),
  } as unknown as ConstructorParameters<typeof MergeOverlay>[0]
  const drawing = new MergeOverlay(map, () => state)
  const run = (): void => {
    for (const frame of frames.splice(0)) frame()
  }
  return {
    ...yards,
    data,
    drawing,
    run,
    /** Sources that are written when the state becomes another one. */
    show(change: Partial<MergedState>): string[] {
      written.length = 0
      state = { ...state, ...change }
      drawing.follow()
      run()
      return [...written]
    },
    kinds: (source: keyof typeof MERGE_SOURCES) =>
      (data.get(MERGE_SOURCES[source]) ?? []).map(({ properties }) => String(properties!['kind'])),
  }
}

test('only what shows something else is drawn again', () => {
  const { show, kinds, merge } = overlay('planned')
  expect(show({}).toSorted()).toEqual(Object.values(MERGE_SOURCES).toSorted())
  expect(show({ revision: 1 })).toEqual([])
  expect(show({ merging: { ...NO_MERGING, picked: [2] } })).toEqual([MERGE_SOURCES.hand])
  expect(kinds('hand')).toEqual(['picked'])
  expect(show({ merging: { ...NO_MERGING, focus: merge.id } })).toEqual([MERGE_SOURCES.hand])
  expect(kinds('hand')).toEqual(['focus'])
})

test('a chosen proposal stands in place of the candidates, and both go with it', () => {
  const { show, kinds, merge } = overlay()
  const candidates = [{ compounds: [0, 1], crossesCommunity: false }] as never
  show({ merging: { ...NO_MERGING, candidates } })
  expect(kinds('candidates')).toEqual(['compound', 'compound', 'link'])
  const proposals = [{ id: 'p', merges: [merge] }] as unknown as MergeProposal[]
  show({ merging: { ...NO_MERGING, candidates, proposals, chosen: 'p' } })
  expect(kinds('candidates')).toEqual([])
  expect(kinds('merges')).toContain('ground')
  show({ merging: NO_MERGING })
  expect(kinds('merges')).toEqual([])
})

test('candidates give way to a hand that moves borders', () => {
  const { show, kinds } = overlay()
  const candidates = [{ compounds: [0, 1], crossesCommunity: false }] as never
  show({ merging: { ...NO_MERGING, candidates } })
  show({ tool: 'cut' })
  expect(kinds('candidates')).toEqual([])
  show({ tool: 'compounds' })
  expect(kinds('candidates')).toHaveLength(3)
})

test('a merge follows its terms, and is gone when it is stopped', () => {
  const { show, kinds, planned, merge } = overlay('planned')
  show({})
  const change = (command: Parameters<typeof execute>[1]): void => {
    const done = execute(planned, command)
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    planned.apply(done.value)
  }
  expect(kinds('merges')).toContain('closed')
  const gates = [...merge.gates, { at: planned.base.gates.points.slice(2, 4) as never, guards: null }]
  change({
    type: 'edit-merge',
    id: merge.id,
    terms: { gates: gates.map(({ at, guards }) => ({ at: [at[0], at[1]], guards })) },
  })
  expect(show({ revision: 1 })).toEqual([MERGE_SOURCES.merges])
  expect(kinds('merges')).not.toContain('closed')
  const entry = {
    stage: 'stopped',
    date: '2026-01-02',
    document: '',
    note: '',
    attachments: [],
    reason: 'x',
  } as const
  change({ type: 'advance-merge', id: merge.id, entry, acrossCommunities: false })
  show({ revision: 2 })
  expect(kinds('merges')).toEqual([])
})

test('new sources are written as a whole, and nothing is drawn without a city', () => {
  const { show, drawing, run, data, kinds } = overlay('planned')
  show({})
  data.clear()
  drawing.renew()
  run()
  expect(kinds('merges')).toContain('ground')
  show({ project: null })
  expect(kinds('merges')).toEqual([])
})
