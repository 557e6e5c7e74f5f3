import { expect, test } from 'vitest'
import { candidateFeatures } from '#app/map/candidate-features.ts'
import { compoundAt } from '#app/map/compound-at.ts'
import { mergeFeatures } from '#app/map/merge-features.ts'
import { mergeSigns } from '#app/map/merge-signs.ts'
import { nearestOnRings } from '#app/map/nearest-on-rings.ts'
import { NO_MERGING } from '#app/store/no-merging.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { mergedYards } from '../builders/merged-yards.ts'
import { yardPlace } from '../builders/yard-place.ts'

/*
 *   ┌────┐ ┌────┐    Two yards of 40 m, a strip of 4 m between them with the wall;
 *   │ 0  │▌│ 1  │    a gate of yard 0 in the south stays, one of yard 1 in the east closes.
 *   └─▲──┘ └────◄    A third yard lies 100 m to the east.
 */
const { plan, merge, planned } = mergedYards()

function counted(features: readonly GeoJSON.Feature[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { properties } of features) {
    const kind = String(properties!['kind'])
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

test('a merge shows its ground, the wall that comes down, gates that stay, open and close, and what is shared', () => {
  const opened = { at: yardPlace(42, 40), guards: null }
  const path = {
    kind: 'fitness-path',
    shape: 'line',
    points: [...yardPlace(0, 5), ...yardPlace(80, 5)],
    name: '',
  }
  const features = mergeFeatures(
    plan.base,
    { ...merge, gates: [...merge.gates, opened], facilities: [path as CompoundMerge['facilities'][number]] },
    'proposed',
  )
  expect(counted(features)).toEqual({
    ground: 1,
    wall: 1,
    kept: 1,
    closed: 1,
    opened: 1,
    'facility-line': 1,
    name: 1,
  })
  const name = features.at(-1)!
  expect(name.properties!['text']).toBe('双院\n2 → 1')
})

test('of a merge that is done the walls and the closed gates are gone, and its name stands alone', () => {
  const features = mergeFeatures(plan.base, merge, 'done')
  expect(counted(features)).toEqual({ ground: 1, kept: 1, name: 1 })
  expect(features.at(-1)!.properties!['text']).toBe('双院')
})

test('the ring of the ground is closed and its name lies within', () => {
  const [ground] = mergeFeatures(plan.base, merge, 'planned')
  const [ring] = (ground!.geometry as GeoJSON.Polygon).coordinates
  expect(ring!.at(-1)).toEqual(ring![0])
  const name = mergeFeatures(plan.base, merge, 'planned').at(-1)!.geometry as GeoJSON.Point
  const [x, y] = name.coordinates.map((degrees) => Math.round(degrees * 1e7))
  expect(compoundAt(planned, [x!, y!])?.merge?.id).toBe(merge.id)
})

test('candidates: every compound once, a link for each pair, dotted across a border of communities', () => {
  const pair = (a: number, b: number, crossesCommunity: boolean) =>
    ({ compounds: [a, b], crossesCommunity }) as unknown as MergeCandidate
  const features = candidateFeatures(plan, [pair(0, 1, false), pair(1, 2, true)])
  expect(counted(features)).toEqual({ compound: 3, link: 1, across: 1 })
  const link = features.find(({ properties }) => properties!['kind'] === 'link')!
    .geometry as GeoJSON.LineString
  const ends = link.coordinates.map((at) => at.map((degrees) => Math.round(degrees * 1e7)))
  expect(compoundAt(plan, [ends[0]![0]!, ends[0]![1]!])?.compound).toBe(0)
  expect(compoundAt(plan, [ends[1]![0]!, ends[1]![1]!])?.compound).toBe(1)
})

test('what lies under the hand: a compound, the merge it is part of, the strip between, or nothing', () => {
  expect(compoundAt(plan, yardPlace(20, 20))).toEqual({ compound: 0, merge: null })
  expect(compoundAt(planned, yardPlace(20, 20))).toMatchObject({ compound: 0, merge: { id: merge.id } })
  expect(compoundAt(plan, yardPlace(42, 20))).toBeNull()
  expect(compoundAt(planned, yardPlace(42, 20))).toMatchObject({ compound: null, merge: { id: merge.id } })
  expect(compoundAt(planned, yardPlace(204, 20))).toEqual({ compound: 2, merge: null })
  expect(compoundAt(planned, yardPlace(120, 20))).toBeNull()
})

test('a place is drawn to the nearest edge within reach, and to nothing beyond it', () => {
  const reach = [1_000, 1_000] as const
  const near = nearestOnRings(merge.outline, yardPlace(20, -4), reach)!
  const [x, y] = yardPlace(20, 0)
  expect(segmentLengthMeters(...near, x, y)).toBeLessThan(0.05)
  expect(nearestOnRings(merge.outline, yardPlace(20, -20), reach)).toBeNull()
  expect(nearestOnRings([], yardPlace(0, 0), reach)).toBeNull()
})

test('the legend names what is on the map, and nothing else', () => {
  expect(mergeSigns(plan, NO_MERGING, 'select')).toEqual({ lines: [], facilities: [] })
  expect(mergeSigns(planned, { ...NO_MERGING, picked: [2] }, 'compounds').lines).toEqual([
    'picked',
    'planned',
    'wall',
    'kept',
    'closed',
  ])
  const candidates = [{ compounds: [0, 1], crossesCommunity: true }] as never
  expect(mergeSigns(plan, { ...NO_MERGING, candidates }, 'select').lines).toEqual(['across'])
  expect(mergeSigns(plan, { ...NO_MERGING, candidates }, 'cut').lines).toEqual([])
})
