import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { unpackBase } from '#core/plan/packed-base.ts'
import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { BundledRole } from '#io/formats/read-bundled-part.ts'
import { CityClient } from '#io/worker/city-client.ts'
import { cityWorker } from '#io/worker/city-worker.ts'
import { inProcessWorker } from '../store/in-process-worker.ts'

const FOLDER = new URL('../../data/hohhot/', import.meta.url)
const FILES: readonly (readonly [BundledRole, string])[] = [
  ['grid', 'grids.geojson'],
  ['community', 'communities.geojson'],
  ['street', 'streets.geojson'],
  ['district', 'districts.geojson'],
  ['buildings', 'buildings.geojson'],
  ['compounds', 'compounds.geojson'],
  ['lines', 'roads.geojson'],
  ['lines', 'rivers.geojson'],
  ['lines', 'railways.geojson'],
  ['facilities', 'facilities.geojson'],
  ['staff', 'staff.csv'],
]

/** Two squares side by side, as communities of one street. */
const SQUARES = JSON.stringify({
  type: 'FeatureCollection',
  features: [0, 1].map((column) => ({
    type: 'Feature',
    properties: { name: `第${column + 1}社区`, residents: 100 * (column + 1), constructor: '甲' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [111 + column / 100, 40],
          [111.01 + column / 100, 40],
          [111.01 + column / 100, 40.01],
          [111 + column / 100, 40.01],
          [111 + column / 100, 40],
        ],
      ],
    },
  })),
})

afterEach(() => vi.unstubAllGlobals())

describe('opening the bundled city', () => {
  const files = FILES.map(([role, url]) => ({ role, url }))

  test('gives the whole of it, generated, with a feature for each face', { timeout: 60_000 }, async () => {
    vi.stubGlobal('fetch', async (file: string) => new Response(readFileSync(new URL(file, FOLDER))))
    const worker = inProcessWorker(cityWorker)
    const client = new CityClient(() => worker)
    const opened = await client.askCity((remote, progress) => remote.openBundled('呼和浩特', files, progress))
    worker.terminate()
    if (!opened.ok) throw new Error(opened.problem.code)
    const { base, faces, bounds } = opened.value
    expect([base.name, base.generated, base.levels]).toEqual([
      '呼和浩特',
      true,
      ['grid', 'community', 'street', 'district'],
    ])
    expect(base.jurisdictions.filter(({ level }) => level === 'community')).toHaveLength(541)
    const byKind = (kinds: readonly string[], column: Uint8Array) =>
      Object.fromEntries(kinds.map((kind, i) => [kind, column.filter((one) => one === i).length]))
    expect(byKind(LINE_KINDS, base.lines.kind)).toEqual({
      river: 4,
      railway: 1,
      expressway: 3,
      arterial: 21,
      secondary: 26,
      local: 0,
    })
    expect(byKind(FACILITY_KINDS, base.facilities.kind)).toMatchObject({ centre: 37, station: 541, other: 0 })
    const streets = base.jurisdictions.filter(({ level }) => level === 'street')
    expect(streets.map(({ posts }) => posts! > 30)).toEqual(streets.map(() => true))
    const { kind, points } = base.facilities
    const centres = new Set(
      [...kind.entries()]
        .filter(([, one]) => one === 0)
        .map(([i]) => `${points[2 * i]} ${points[2 * i + 1]}`),
    )
    expect(new Set(streets.map(({ seat }) => seat!.join(' ')))).toEqual(centres)
    expect(
      base.buildings.elderly.every((elderly, i) => elderly >= 0 && elderly <= base.buildings.residents[i]!),
    ).toBe(true)
    const { management, builtYear } = base.compounds
    expect(management.filter((one) => one === 1)).toHaveLength(900)
    expect(builtYear.filter((year) => year === 0)).toHaveLength(225)
    const drawn = JSON.parse(await faces.text()) as { features: { id: number }[] }
    expect(drawn.features.map(({ id }) => id)).toEqual(
      Array.from({ length: base.topology.faceCount }, (_, i) => i),
    )
    expect(bounds[0]).toBeLessThan(bounds[2])
    expect(bounds[1]).toBeLessThan(bounds[3])
  })

  test('ends with a problem when a file is missing or the network is away', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    const missing = await cityWorker.openBundled('', files, () => undefined)
    expect(missing).toEqual({ ok: false, problem: { code: 'fetch-failed', data: { status: 404 } } })
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline')
    })
    const offline = await cityWorker.openBundled('', files, () => undefined)
    expect(offline).toEqual({ ok: false, problem: { code: 'fetch-failed', data: { status: 0 } } })
  })
})

describe('reading files', () => {
  const good = { name: '社区.geojson', content: new Blob([SQUARES]) }

  test('changes nothing before it is accepted, and gives the city then, once', async () => {
    const report = await cityWorker.readFiles([good], [], () => undefined)
    expect(report).toMatchObject({ ok: true, value: { taken: 2, refused: 0, blocked: null } })
    const accepted = await cityWorker.accept(() => undefined)
    expect(accepted.ok).toBe(true)
    const again = await cityWorker.accept(() => undefined)
    expect(again).toMatchObject({ ok: false, problem: { code: 'nothing-to-accept' } })
  })

  test('accounts for a file that is no GeoJSON and takes nothing', async () => {
    const report = await cityWorker.readFiles(
      [{ name: 'a.geojson', content: new Blob(['<html>']) }],
      [],
      () => undefined,
    )
    if (!report.ok) throw new Error(report.problem.code)
    expect(report.value.blocked).not.toBeNull()
    expect((await cityWorker.accept(() => undefined)).ok).toBe(false)
  })

  test('keeps hostile column names as data through the transfer', async () => {
    await cityWorker.readFiles([good], [], () => undefined)
    const accepted = await cityWorker.accept(() => undefined)
    if (!accepted.ok) throw new Error(accepted.problem.code)
    const { columns } = unpackBase(structuredClone(accepted.value.base))
    for (const record of columns.values()) {
      expect(Object.getPrototypeOf(record)).toBeNull()
      expect(record['constructor']).toBe('甲')
      expect(record['toString']).toBeUndefined()
    }
    expect(columns.size).toBe(2)
  })
})

test('a base that was kept gives the same city and the same hash', async () => {
  await cityWorker.readFiles([{ name: '社区.geojson', content: new Blob([SQUARES]) }], [], () => undefined)
  const first = await cityWorker.accept(() => undefined)
  if (!first.ok) throw new Error(first.problem.code)
  const kept = structuredClone(first.value.base)
  const again = await cityWorker.openBase(kept, () => undefined)
  if (!again.ok) throw new Error(again.problem.code)
  expect(again.value.baseHash).toBe(first.value.baseHash)
  const hash = (packed: typeof kept): string => planHash(new Plan(unpackBase(packed)))
  expect(hash(again.value.base)).toBe(hash(first.value.base))
  const changed = structuredClone(first.value.base)
  changed.figures.residents[0]!++
  const other = await cityWorker.openBase(changed, () => undefined)
  expect(other.ok && other.value.baseHash).not.toBe(first.value.baseHash)
})
