import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { metersPerPixel } from '#app/map/ground-scale.ts'
import { mapSignals } from '#app/map/map-signals.ts'
import { PlaceHand } from '#app/map/place-hand.ts'
import type { PenOwner } from '#app/map/sketch-pen.ts'
import type { Placing } from '#app/store/workbench-state.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { mergedYards } from '../builders/merged-yards.ts'
import { yardPlace } from '../builders/yard-place.ts'

type Place = readonly [x: number, y: number]

const pen = vi.hoisted(() => ({ put: [] as Place[], owner: null as unknown }))
vi.mock('#app/map/sketch-pen.ts', () => ({
  SketchPen: class {
    constructor(...[, , , owner]: readonly [unknown, unknown, unknown, unknown]) {
      pen.owner = owner
    }
    get points() {
      return { put: pen.put, live: null }
    }
    clear(): void {
      pen.put = []
    }
    takeBack(): void {
      pen.put = pen.put.slice(0, -1)
    }
    stop(): void {}
  },
}))
vi.mock('#app/map/sketch-course.ts', () => ({
  SketchCourse: class {
    show(): void {}
    remove(): void {}
  },
}))

let frame: (() => void) | null = null
beforeEach(() => {
  pen.put = []
  vi.stubGlobal('requestAnimationFrame', (job: () => void) => {
    frame = job
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => (frame = null))
})
afterEach(() => vi.unstubAllGlobals())

const ZOOM = 17
const yards = mergedYards()

/** A hand that places something for the two yards; `placed` is what reached the store. */
function inHand(shape: Placing['shape'], refusal: Problem | null = null) {
  const signals = mapSignals()
  const placed: number[][] = []
  const [east, north] = [1e7, 1e7]
  const map = {
    project: ([x, y]: [number, number]) => ({ x: x * east, y: y * north }),
    getCenter: () => ({ lat: 40.8 }),
    getZoom: () => ZOOM,
  } as unknown as MapLibreMap
  const place = async (points: number[]) => {
    placed.push(points)
    return refusal
  }
  const hand = new PlaceHand(
    {
      map,
      signals,
      state: () => ({ actions: { place } }) as never,
      city: () => ({ project: { plan: yards.planned } }) as never,
      isHeld: () => false,
      showStroke: () => undefined,
    },
    { merge: 'm', what: shape === 'point' ? 'gate' : 'fitness-path', shape },
    { accent: '#000', halo: '#fff' },
  )
  const owner = pen.owner as PenOwner
  return {
    hand,
    signals,
    placed,
    owner,
    /** Puts points down as the pen would, and lets the next frame come. */
    put(...places: Place[]) {
      pen.put = [...pen.put, ...places]
      owner.changed()
      frame?.()
    },
  }
}

const [a, b, c] = [yardPlace(10, 10), yardPlace(30, 10), yardPlace(30, 30)] as const

test('a gate is placed by its one click, in grid steps', () => {
  const { put, placed } = inHand('point')
  put(a)
  expect(placed).toEqual([[...a]])
  expect(pen.put).toEqual([])
})

test('a line takes two points and its end; a place put down twice counts once', () => {
  const { put, hand, placed, signals } = inHand('line')
  put(a)
  hand.end()
  expect(placed).toEqual([])
  expect(signals.said.get()).toMatchObject({ key: 'placeShort' })
  put(b, b)
  hand.end()
  expect(placed).toEqual([[...a, ...b]])
})

test('a line that a click on its last point ends is what the pen had before it let go', () => {
  const { put, owner, placed } = inHand('line')
  put(a, b)
  expect(owner.mayEnd()).toBe(true)
  pen.put = []
  owner.ended()
  expect(placed).toEqual([[...a, ...b]])
})

test('an area ends at its first point, which is not repeated; two points are none', () => {
  const { put, hand, placed } = inHand('area')
  put(a, b)
  hand.end()
  expect(placed).toEqual([])
  put(c, a)
  expect(placed).toEqual([[...a, ...b, ...c]])
})

test('Backspace takes a point back, Esc all of them, and nothing reaches the store', () => {
  const { put, hand, placed, signals } = inHand('line')
  put(a, b)
  hand.takeBack()
  expect(hand.count).toBe(1)
  expect(signals.said.get()).toMatchObject({ key: 'sketchBack', data: { n: 1 } })
  hand.drop()
  expect(hand.count).toBe(0)
  expect(placed).toEqual([])
})

test('within 12 pixels the edge of the merged compound catches; with Alt, and beyond, nothing does', () => {
  const { hand, owner, signals } = inHand('point')
  const pixel = metersPerPixel(40.8, ZOOM)
  const at = (pixels: number) => yardPlace(20, -pixels * pixel)
  const screen = { x: 0, y: 0 }
  const caught = owner.catchAt(at(11), screen)!
  expect(Math.abs(caught[1] - yardPlace(20, 0)[1])).toBeLessThanOrEqual(2)
  expect(signals.sketch.get()?.caught).toBe('outline')
  expect(owner.catchAt(at(13), screen)).toBeNull()
  hand.point(true, false)
  expect(owner.catchAt(at(11), screen)).toBeNull()
})

test('why it may not stand there is said, and shown beside the pointer', async () => {
  const { put, signals } = inHand('point', problem('merge-unknown'))
  put(a)
  await vi.waitFor(() => expect(signals.refusal.get()?.code).toBe('merge-unknown'))
  expect(signals.said.get()).toEqual({ problem: problem('merge-unknown') })
})
