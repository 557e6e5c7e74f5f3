import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { SnapIndex } from '#core/snapping/snap-index.ts'
import { SNAP_KINDS } from '#core/snapping/snap-kind.ts'
import { CityClient } from '#io/worker/city-client.ts'
import { cityWorker } from '#io/worker/city-worker.ts'
import type { SnapFile } from '#io/worker/read-snap-lines.ts'
import { inProcessWorker } from '../store/in-process-worker.ts'

const FOLDER = new URL('../../data/hohhot/', import.meta.url)
const FILES: readonly SnapFile[] = [
  { kind: 'road', url: 'roads.geojson' },
  { kind: 'river', url: 'rivers.geojson' },
  { kind: 'railway', url: 'railways.geojson' },
  { kind: 'wall', url: 'walls.geojson' },
]
const SQUARE = {
  kind: 'building',
  outlineStart: Uint32Array.of(0, 4),
  outlines: Int32Array.of(0, 0, 100, 0, 100, 100, 0, 100),
} as const

afterEach(() => vi.unstubAllGlobals())

test('the lines of the bundled city and the outlines that came along can be caught after the transfer', async () => {
  vi.stubGlobal('fetch', async (file: string) => new Response(readFileSync(new URL(file, FOLDER))))
  const worker = inProcessWorker(cityWorker)
  const client = new CityClient(() => worker)
  const answer = await client.ask((remote) => remote.readSnapLines(FILES, [SQUARE]))
  worker.terminate()
  if (!answer.ok) throw new Error(answer.problem.code)
  const lines = answer.value
  const counts = SNAP_KINDS.map((_, kind) => lines.kind.filter((each) => each === kind).length)
  expect(counts).toEqual([0, 50, 4, 1, 1476, 0, 1])
  const index = new SnapIndex(lines)
  const all = new Set(SNAP_KINDS)
  expect(index.snap({ x: 97, y: 98 }, { x: 10, y: 10 }, all, null)).toMatchObject({
    x: 100,
    y: 100,
    kind: 'building',
  })
  const ring = index.snap({ x: 1_116_888_500, y: 407_420_000 }, { x: 500, y: 500 }, all, null)
  expect(ring).toMatchObject({ kind: 'road', name: '三环', part: 'vertex' })
  expect(lines.kind.every((kind, line) => SNAP_KINDS[kind] !== 'road' || lines.name[line]! >= 0)).toBe(true)
})

test('ends with a problem when a file is missing or the network is away', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  const missing = await cityWorker.readSnapLines(FILES, [])
  expect(missing).toEqual({ ok: false, problem: { code: 'fetch-failed', data: { status: 404 } } })
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline')
  })
  const offline = await cityWorker.readSnapLines(FILES, [])
  expect(offline).toEqual({ ok: false, problem: { code: 'fetch-failed', data: { status: 0 } } })
})
