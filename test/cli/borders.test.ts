import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it, test } from 'vitest'
import { featureCollection, intersect, multiPolygon } from '#core/geometry/turf.ts'
import { emptyHistory } from '#core/plan/history.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { cityFiles } from '../data/city-files.ts'
import { importFiles } from '../formats/geojson-builder.ts'
import { planOf } from '../formats/small-city.ts'
import { at, borderCity, drawnLine } from './border-city.ts'
import { editCity } from './edit-city.ts'
import { heyuan, type Run } from './terminal.ts'

interface Written {
  readonly geometry: Polygon | MultiPolygon | null
  readonly properties: { readonly name: string; readonly level: string; readonly [key: string]: unknown }
}

function written({ written: files }: Run, name = 'out.geojson'): Written[] {
  return JSON.parse(new TextDecoder().decode(files.get(name))).features
}

/** `name → figure` of a level of what was written. */
function byName(run: Run, level: string, key: string): Record<string, unknown> {
  const own = written(run).filter(({ properties }) => properties.level === level)
  return Object.fromEntries(own.map(({ properties }) => [properties.name, properties[key]]))
}

/** Rings of a geometry in grid steps, so that plane areas are exact. */
function ringsOf(geometry: Written['geometry']): Position[][][] {
  if (geometry === null) return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const origin = at(0, 0).map((degrees) => Math.round(degrees * 1e7))
  return polygons.map((rings) =>
    rings.map((ring) =>
      ring.map((place) => place.map((degrees, i) => Math.round(degrees * 1e7) - origin[i]!)),
    ),
  )
}

/** Twice the plane area in square grid steps; holes are negative by their winding. */
function doubledArea(geometry: Written['geometry']): number {
  let doubled = 0
  for (const ring of ringsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      doubled += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!
    }
  }
  return doubled
}

/** Twice the area of the small city, in square grid steps. */
const CITY = 2 * 40_000 * 40_000

/** That every level of a result covers the city exactly and Turf finds nothing that two of its members share. */
async function expectTiling(run: Run): Promise<void> {
  const checked = await heyuan(['check', 'out.geojson', '--json'], {
    'out.geojson': run.written.get('out.geojson')!,
  })
  expect(checked.code).toBe(0)
  expect(JSON.parse(checked.out)).toMatchObject({ defects: [], repaired: 0, refused: 0, blocked: null })
  for (const level of ['grid', 'community', 'street']) {
    const members = written(run).filter(({ properties }) => properties.level === level)
    expect(members.reduce((sum, { geometry }) => sum + doubledArea(geometry), 0)).toBe(CITY)
    const shapes = members.map(({ geometry }) => multiPolygon(ringsOf(geometry)))
    for (const [i, one] of shapes.entries()) {
      for (const other of shapes.slice(i + 1)) expect(intersect(featureCollection([one, other]))).toBeNull()
    }
  }
}

describe('heyuan cut', () => {
  const across = drawnLine([-1, 0.5], [3, 0.5])

  it('divides a street at every level, its people by their buildings, with proposed names and codes', async () => {
    const run = await editCity('cut', across, '--target', '东风街道')
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    expect(byName(run, 'street', 'residents')).toEqual({ 东风街道: 660, 东风第二街道: 140, 西园街道: 800 })
    expect(byName(run, 'street', 'code')).toMatchObject({ 东风第二街道: '150103003000' })
    expect(byName(run, 'community', 'residents')).toEqual({
      甲社区: 260,
      甲第二社区: 140,
      乙社区: 400,
      丙社区: 400,
      丁社区: 400,
    })
    const grids = Object.values(byName(run, 'grid', 'residents')) as number[]
    expect(grids.toSorted((a, b) => a - b)).toEqual([30, 30, 70, 70, ...Array(14).fill(100)])
    await expectTiling(run)
  })

  it('finds the jurisdiction by name, by code and by id alike', async () => {
    const [byCode, ...others] = await Promise.all(
      ['150103001000', '东风街道', 'street:150103001000'].map((target) =>
        editCity('cut', across, '--target', target),
      ),
    )
    for (const other of others) expect(other).toEqual(byCode)
    expect(byCode!.code).toBe(0)
  })

  it('takes the name and the code that are given, and refuses a code in use', async () => {
    const given = ['--name', '新华街道', '--code', '150103009000']
    const run = await editCity('cut', across, '--target', '东风街道', ...given)
    expect(byName(run, 'street', 'code')).toMatchObject({ 新华街道: '150103009000' })
    const used = await editCity('cut', across, '--target', '东风街道', '--code', '150103002000')
    expect(used).toMatchObject({ code: 1, err: 'Code 150103002000 belongs to "西园街道".\n' })
    expect(used.written.size).toBe(0)
  })

  it('reports both sides as JSON, from before to after', async () => {
    const { out } = await editCity('cut', across, '--target', '东风街道', '--json')
    const report = JSON.parse(out)
    expect(report).toMatchObject({
      command: 'cut',
      level: 'street',
      movedResidents: 140,
      estimated: false,
      warnings: [
        { code: 'divides-below', data: { level: 'community', count: 1, name: '甲第二社区' } },
        { code: 'divides-below', data: { level: 'grid', count: 2 } },
      ],
      problem: null,
    })
    expect(
      report.sides.map(({ name, created }: { name: string; created: boolean }) => [name, created]),
    ).toEqual(
      expect.arrayContaining([
        ['东风第二街道', true],
        ['东风街道', false],
      ]),
    )
    const [made] = report.sides
    expect(made).toMatchObject({
      id: 'street:new-1',
      code: '150103003000',
      before: { residents: 0, areaSquareMeters: 0, parts: 0 },
      after: { residents: 140, households: null, parts: 1, estimated: false },
    })
    const old = report.sides.find(({ name }: { name: string }) => name === '东风街道')
    expect(old).toMatchObject({ before: { residents: 800 }, after: { residents: 660 } })
    expect(made.after.areaSquareMeters + old.after.areaSquareMeters).toBeCloseTo(
      old.before.areaSquareMeters,
      0,
    )
    expect(report.courses.flat()).toEqual(expect.arrayContaining([at(0, 0.5), at(1, 0.5), at(2, 0.5)]))
  })

  it('prints a table of them, in the language of the system', async () => {
    const { out } = await editCity('cut', across, '--target', '东风街道', '--lang', 'zh')
    const [head, made, old, moved, ...rest] = out.split('\n')
    expect(head).toBe('辖区\t居民\t面积㎡\t片数\t紧凑度')
    expect(made).toMatch(/^东风第二街道 150103003000 \(新\)\t140\t\d+\t1\t0\.\d{3}$/)
    expect(old).toMatch(/^东风街道 150103001000\t800 → 660\t\d+ → \d+\t1 → 1\t/)
    expect([moved, ...rest]).toEqual([
      '改变归属的居民: 140',
      '注意: 线穿过的下级也分开（community）：新增 1 个，如“甲第二社区”。',
      '注意: 线穿过的下级也分开（grid）：新增 2 个，如“甲第二社区第1网格”。',
      '',
    ])
  })

  it('counts by area where no buildings are known, and says so', async () => {
    const { 楼栋, ...ground } = Object.fromEntries(
      Object.entries(borderCity).map(([name, content]) => [name.replace('.geojson', ''), content]),
    )
    expect(楼栋).toBeDefined()
    const files = Object.fromEntries(
      Object.entries(ground).map(([name, content]) => [`${name}.geojson`, content]),
    )
    const argv = ['cut', ...Object.keys(files), '--line', 'l', '--target', '甲社区', '-o', 'out.geojson']
    const run = await heyuan(argv, { ...files, l: across })
    expect(run.code).toBe(0)
    expect(run.out).toContain('Residents who change: 100 (estimated by area)')
    expect(byName(run, 'community', 'residents')).toMatchObject({ 甲社区: 100 + 200, 甲第二社区: 100 })
  })

  it('goes around buildings or refuses with the place, unless it is told otherwise', async () => {
    const through = drawnLine([-1, 0.2], [3, 0.2])
    const refused = await editCity('cut', through, '--target', '甲社区')
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(
      /^The border would cut 2 buildings, the first at 111\.7\d* 40\.8002\. Go around/,
    )
    expect(refused.written.size).toBe(0)
    const allowed = await editCity('cut', through, '--target', '甲社区', '--keep-whole', 'none')
    expect(allowed.code).toBe(0)
    await expectTiling(allowed)
    const { heyuan: member } = JSON.parse(new TextDecoder().decode(allowed.written.get('out.geojson')))
    expect(member.rules.keepWhole).toEqual({ buildings: false, compounds: false })
  })

  it('reads a project as it stands, and writes only the levels that are asked for, or a table', async () => {
    const { base } = importFiles(borderCity)
    const { metrics } = planOf(base!)
    const project = writeProject(metrics, emptyHistory('s', '现状'), { date: '', appVersion: '0' })
    const argv = ['cut', 'p.zip', '--line', 'l', '--target', '东风街道', '-o']
    const files = { 'p.zip': project, l: across }
    const run = await heyuan([...argv, 'out.geojson', '--levels', 'street,community'], files)
    expect(run.code).toBe(0)
    expect(new Set(written(run).map(({ properties }) => properties.level))).toEqual(
      new Set(['street', 'community']),
    )
    expect(byName(run, 'street', 'residents')).toMatchObject({ 东风街道: 660, 东风第二街道: 140 })
    const table = await heyuan([...argv, 'out.csv', '--levels', 'street'], files)
    expect(new TextDecoder().decode(table.written.get('out.csv'))).toContain('东风第二街道,street,street,140')
  })

  it('goes on from what it wrote, and refuses a jurisdiction that is locked there', async () => {
    const first = await editCity('cut', across, '--target', '东风街道')
    const again = drawnLine([-1, 3.5], [3, 3.5])
    const argv = ['cut', 'a.geojson', '--line', 'l', '--target', '东风街道', '-o', 'out.geojson']
    const content = JSON.parse(new TextDecoder().decode(first.written.get('out.geojson')))
    const second = await heyuan(argv, { 'a.geojson': content, l: again })
    expect(second.code).toBe(0)
    expect(byName(second, 'street', 'code')).toMatchObject({
      东风第二街道: '150103003000',
      东风第三街道: '150103004000',
    })
    await expectTiling(second)
    for (const { properties } of content.features) properties.locked = properties.name === '东风街道'
    const locked = await heyuan(argv, { 'a.geojson': content, l: again })
    expect(locked).toMatchObject({ code: 1, err: '"东风街道" is locked.\n' })
  })

  it('writes and yet returns 1 when the files had to be mended', async () => {
    const wide = structuredClone(borderCity['网格.geojson'])
    wide.features[0]!.geometry.coordinates[0]![1]![0]! += 0.000001
    const argv = ['cut', 'g网格.geojson', '--line', 'l', '--target', '150103001001001', '-o', 'out.geojson']
    const run = await heyuan(argv, { 'g网格.geojson': wide, l: across })
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/^repaired [1-9]\d*, refused 0/)
    expect(run.written.size).toBe(1)
  })
})

describe('heyuan redraw', () => {
  it('gives the ground between the old course and the new one to the other side', async () => {
    const line = drawnLine([2, 0.5], [1.5, 0.5], [1.5, 3.5], [2, 3.5])
    const run = await editCity('redraw', line, '--level', 'street')
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    expect(byName(run, 'street', 'residents')).toEqual({ 东风街道: 800 - 3 * 30, 西园街道: 800 + 3 * 30 })
    await expectTiling(run)
    const [east, west] = ['西园街道', '东风街道'].map((name) =>
      doubledArea(written(run).find(({ properties }) => properties.name === name)!.geometry),
    )
    expect([west, east]).toEqual([CITY / 2 - 2 * 5000 * 30_000, CITY / 2 + 2 * 5000 * 30_000])
  })

  it('is refused where the line comes back to no border, with the problem as JSON', async () => {
    const line = drawnLine([2, 0.5], [1.5, 0.5])
    const { code, out, err, written: files } = await editCity('redraw', line, '--level', 'street', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ sides: [], courses: [], problem: { code: expect.any(String) } })
    expect(err).toMatch(/^The line divides no piece of ground/)
    expect(files.size).toBe(0)
  })
})

describe('heyuan draw', () => {
  it('makes a community of parts of four, named after the one that gives most, from a ring or a polygon', async () => {
    const ring = drawnLine([0.5, 0.5], [2.5, 0.5], [2.5, 2.5], [0.5, 2.5], [0.5, 0.5])
    const run = await editCity('draw', ring, '--level', 'community')
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    const residents = byName(run, 'community', 'residents')
    expect(residents).toMatchObject({ 甲第二社区: expect.any(Number) })
    expect(Object.values(residents).reduce((sum: number, one) => sum + (one as number), 0)).toBe(1600)
    const ofRows = [30 + 30 + 0, 30 + 100 + 70, 0 + 70 + 70]
    expect(residents['甲第二社区']).toBe(ofRows.reduce((sum, one) => sum + one, 0))
    expect(byName(run, 'community', 'code')).toMatchObject({ 甲第二社区: '150103001003' })
    await expectTiling(run)
    const polygon = { type: 'MultiPolygon', coordinates: [[ring.coordinates]] }
    expect(await editCity('draw', polygon, '--level', 'community')).toEqual(run)
  })

  it('keeps its name where one is given', async () => {
    const ring = drawnLine([0.5, 0.5], [1.5, 0.5], [1.5, 1.5], [0.5, 1.5], [0.5, 0.5])
    const run = await editCity('draw', ring, '--level', 'street', '--name', '内街道', '--code', '')
    expect(byName(run, 'street', 'code')).toMatchObject({ 内街道: '' })
    await expectTiling(run)
  })
})

test('a street of the bundled city is cut across', { timeout: 120_000 }, async () => {
  const names = ['grids', 'communities', 'streets', 'districts', 'buildings', 'compounds']
  const files = Object.fromEntries(
    names.map((name) => [`${name}.geojson`, cityFiles.text(`${name}.geojson`)]),
  )
  const street = cityFiles
    .read<Polygon>('streets')
    .find(({ properties }) => properties.name === '海拉尔西路街道')!
  const ring = street.geometry.coordinates[0]!
  const [west, east] = [Math.min(...ring.map(([x]) => x!)), Math.max(...ring.map(([x]) => x!))]
  const [south, north] = [Math.min(...ring.map(([, y]) => y!)), Math.max(...ring.map(([, y]) => y!))]
  const middle = (west + east) / 2
  const line = {
    type: 'LineString',
    coordinates: [
      [middle, south - 0.01],
      [middle, north + 0.01],
    ],
  }
  const argv = [
    'cut',
    ...Object.keys(files),
    '--line',
    'l',
    '--target',
    '海拉尔西路街道',
    '-o',
    'out.geojson',
  ]
  const run = await heyuan([...argv, '--keep-whole', 'none', '--json'], { ...files, l: line })
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
  const residents = byName(run, 'street', 'residents') as Record<string, number>
  expect(residents['海拉尔西路街道']! + residents['海拉尔西路第二街道']!).toBe(street.properties.residents)
  expect(JSON.parse(run.out)).toMatchObject({
    sides: [{ name: '海拉尔西路第二街道', after: { parts: 1 } }, ...Array(4).fill(expect.anything())],
    warnings: [{ code: 'divides-below' }, { code: 'divides-below' }, { code: 'compound-divided' }],
  })
  const checked = await heyuan(['check', 'out.geojson', '--json'], {
    'out.geojson': run.written.get('out.geojson')!,
  })
  expect(checked.code).toBe(0)
  expect(JSON.parse(checked.out)).toMatchObject({ defects: [], repaired: 0, refused: 0 })
})
