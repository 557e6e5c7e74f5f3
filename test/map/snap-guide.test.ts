import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { SnapGuide } from '#app/map/snap-guide.ts'
import type { GridVector } from '#app/map/grid-at.ts'
import type { OpenProject, WorkbenchState } from '#app/store/workbench-state.ts'
import { Plan } from '#core/plan/plan.ts'
import type { SnapLines } from '#core/snapping/snap-lines.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { drawnLines, ORIGIN } from '../snapping/drawn-lines.ts'

const LINES = drawnLines([
  { kind: 'road', name: '腾飞路', places: [[-9000, -9000], [-9000, -8000], [-8000, -8000]] }, // prettier-ignore
  { kind: 'building', places: [[-5000, -5000], [-5000, -4900]] }, // prettier-ignore
])

/** A guide over a lattice city and a few lines south-west of it; `answers` are what reading the lines gives. */
function guideOver(answers: (SnapLines | null)[], zoom = 16) {
  let reads = 0
  const snapping: WorkbenchState['snapping'] = {
    on: true,
    follow: true,
    kinds: new Set(['border', 'road', 'building']),
  }
  const state = {
    project: { plan: new Plan(latticeCity(2, 2)) } as OpenProject,
    snapping,
    actions: { readSnapLines: () => Promise.resolve(answers[reads++] ?? null) },
  }
  const map = { getCenter: () => ({ lat: 40.8 }), getZoom: () => zoom } as MapLibreMap
  const guide = new SnapGuide(map, () => state as unknown as WorkbenchState)
  return { guide, state, reads: () => reads }
}

function place(east: number, north: number): GridVector {
  return [ORIGIN.x + east, ORIGIN.y + north]
}

describe('what the hand is drawn to', () => {
  test('borders at once, lines as soon as they are read, and they are read once', async () => {
    const { guide, state, reads } = guideOver([LINES])
    const { points } = state.project.plan.topology
    const road = place(-9003, -8500)
    expect(guide.catchAt([points[0]!, points[1]!], 12, null)).toMatchObject({ kind: 'border' })
    expect(guide.catchAt(road, 12, null)).toBeNull()
    await guide.prepare()
    await Promise.resolve()
    expect(guide.catchAt(road, 12, null)).toMatchObject({ kind: 'road', name: '腾飞路', x: road[0] + 3 })
    await guide.prepare()
    expect(reads()).toBe(1)
  })

  test('lines that could not be read are asked for again when a tool is taken out, not at every step', async () => {
    const { guide, reads } = guideOver([null, LINES])
    await guide.prepare()
    for (let i = 0; i < 5; i++) expect(guide.catchAt(place(-9003, -8500), 12, null)).toBeNull()
    expect(reads()).toBe(1)
    await guide.prepare()
    expect(guide.catchAt(place(-9003, -8500), 12, null)).toMatchObject({ kind: 'road' })
  })

  test('what is too small to be drawn does not catch', async () => {
    const near = guideOver([LINES], 16)
    const far = guideOver([LINES], 13.9)
    await Promise.all([near.guide.prepare(), far.guide.prepare()])
    for (const { state } of [near, far]) state.snapping = { ...state.snapping, kinds: new Set(['building']) }
    expect(near.guide.catchAt(place(-5000, -5000), 12, null)).toMatchObject({ kind: 'building' })
    expect(far.guide.catchAt(place(-5000, -5000), 12, null)).toBeNull()
  })

  test('nothing while snapping is off; the way is straight while nobody follows', async () => {
    const { guide, state } = guideOver([LINES])
    await guide.prepare()
    const [from, to] = [place(-9000, -8900), place(-8100, -8000)]
    const corner = place(-9000, -8000)
    expect(guide.way(from, to)).toEqual(corner)
    state.snapping = { ...state.snapping, follow: false }
    expect(guide.way(from, to)).toEqual([])
    state.snapping = { ...state.snapping, follow: true, on: false }
    expect(guide.way(from, to)).toEqual([])
    expect(guide.catchAt(corner, 12, null)).toBeNull()
  })
})
