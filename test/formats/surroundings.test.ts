import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { ImportOptions } from '#io/formats/import-city.ts'
import { collection, feature, importFiles, squareFeature } from './geojson-builder.ts'

const WEST = 111.7
const SOUTH = 40.8

function line(properties: object, ...positions: readonly (readonly [number, number])[]) {
  return feature(properties, { type: 'LineString', coordinates: positions })
}

/** A short road; where it lies does not matter. */
function road(properties: object) {
  return line(properties, [WEST, SOUTH], [WEST + 0.001, SOUTH + 0.001])
}

function point(properties: object, x = WEST + 0.0005, y = SOUTH + 0.0005) {
  return feature(properties, { type: 'Point', coordinates: [x, y] })
}

const units = collection([
  squareFeature({ 名称: '东社区', 所属街道: '东街街道' }),
  squareFeature({ 名称: '西社区', 所属街道: '西街街道' }, 1),
])

function imported(files: Readonly<Record<string, unknown>>, options?: ImportOptions) {
  const { base, report } = importFiles({ '社区.geojson': units, ...files }, options)
  if (base === null) throw new Error(JSON.stringify(report.blocked))
  const layer = report.layers.at(-1)!
  const outcomes = report.outcomes.filter(({ file }) => file === layer.file)
  const told = outcomes.map(({ outcome, problems }) =>
    [outcome, ...problems.map(({ code }) => code)].join(' '),
  )
  return { base, layer, told }
}

function kinds({ lines, facilities }: PlanBase) {
  return {
    lines: Array.from(lines.kind, (kind) => LINE_KINDS[kind]),
    facilities: Array.from(facilities.kind, (kind) => FACILITY_KINDS[kind]),
  }
}

function seats({ jurisdictions }: PlanBase) {
  return Object.fromEntries(
    jurisdictions.filter(({ level }) => level === 'street').map(({ name, seat }) => [name, seat]),
  )
}

describe('lines of an import', () => {
  it('keep their names, parts and positions; kinds are known by Chinese names and by ours', () => {
    const { base, layer, told } = imported({
      '道路.geojson': collection([
        line({ 路名: '三环', 道路等级: '快速路' }, [WEST, SOUTH], [WEST, SOUTH], [WEST + 0.01, SOUTH]),
        feature(
          { 路名: '新华大街', 道路等级: '主干路' },
          {
            type: 'MultiLineString',
            coordinates: [
              [
                [WEST, SOUTH],
                [WEST, SOUTH + 0.01],
              ],
              [
                [WEST + 0.01, SOUTH],
                [WEST + 0.01, SOUTH + 0.01],
                [WEST + 0.02, SOUTH + 0.01],
              ],
            ],
          },
        ),
        road({ 路名: '', 道路等级: '次干道' }),
        road({ 路名: '小巷', 道路等级: '' }),
        road({ 路名: '河', 道路等级: 'river' }),
      ]),
    })
    expect(layer).toMatchObject({ level: 'lines', mapping: { name: '路名', kind: '道路等级' } })
    expect(told).toEqual(Array.from({ length: 5 }, () => 'taken'))
    expect(kinds(base).lines).toEqual(['expressway', 'arterial', 'arterial', 'secondary', 'local', 'river'])
    expect(base.lines.names).toEqual(['三环', '新华大街', '新华大街', '', '小巷', '河'])
    expect([...base.lines.lineStart]).toEqual([0, 2, 4, 7, 9, 11, 13])
    expect([...base.lines.points.subarray(0, 4)]).toEqual([
      1_117_000_000, 408_000_000, 1_117_100_000, 408_000_000,
    ])
  })

  it('of OpenStreetMap are taken by their tags; what is planned, under ground or no such line is left out', () => {
    const row = (highway: string | null, waterway: string | null = null, railway: string | null = null) =>
      road({ highway, waterway, railway, osm_id: 1 })
    const { base, told } = imported({
      'lines.geojson': collection([
        row('motorway_link'),
        row('trunk'),
        row('primary'),
        row('secondary'),
        row('tertiary'),
        row('residential'),
        row(null, 'river'),
        row(null, 'ditch'),
        row(null, null, 'rail'),
        row(null, null, 'subway'),
        row('construction'),
        row('corridor_of_a_new_sort'),
        row(null),
      ]),
    })
    expect(kinds(base).lines).toEqual([
      'expressway',
      'expressway',
      'arterial',
      'secondary',
      'local',
      'local',
      'river',
      'railway',
      'local',
    ])
    expect(told.slice(6)).toEqual([
      'taken',
      'refused line-not-used',
      'taken',
      'refused line-not-used',
      'refused line-not-used',
      'taken line-kind-unknown',
      'refused line-kind-missing',
    ])
  })

  it('have the kind that the title of their file says where no column does', () => {
    const kindOf = (file: string) =>
      kinds(imported({ [file]: collection([road({ name: '甲' })]) }).base).lines
    expect(kindOf('河流水系.geojson')).toEqual(['river'])
    expect(kindOf('railways.geojson')).toEqual(['railway'])
    expect(kindOf('快速路.geojson')).toEqual(['expressway'])
    expect(kindOf('Streets.geojson')).toEqual(['local'])
    expect(kindOf('街道界线.geojson')).toEqual([])
    expect(kindOf('walls.geojson')).toEqual([])
  })

  it('without any word of their kind are for orientation, and local roads when the planner says lines', () => {
    const file = { 'x.geojson': collection([road({ id: 1 })]) }
    expect(imported(file).layer.level).toBe('reference')
    const { base, layer } = imported(file, { choices: [{ file: 'x.geojson', level: 'lines' }] })
    expect(kinds(base).lines).toEqual(['local'])
    expect(layer.problems).toEqual([{ code: 'line-kind-assumed', data: {} }])
    const left = imported(
      { 'roads.geojson': collection([road({})]) },
      { choices: [{ file: 'roads.geojson', level: null }] },
    )
    expect([left.base.lines.names.length, left.told]).toEqual([0, ['refused geometry-not-polygon']])
  })

  it('that are no lines, lie outside the globe or have no length are refused with their reason', () => {
    const { base, told } = imported(
      {
        'roads.geojson': collection([
          road({}),
          road({}),
          road({}),
          point({}),
          squareFeature({}),
          line({}, [200, 10], [201, 10]),
          line({}, [-179, 10], [179, 10]),
          line({}, [WEST, SOUTH], [WEST, SOUTH + 1e-9]),
          feature({}, { type: 'LineString', coordinates: [[WEST, SOUTH]] }),
          feature(
            {},
            {
              type: 'LineString',
              coordinates: [
                [WEST, SOUTH],
                [WEST, null],
              ],
            },
          ),
          feature({}, null),
          'hostile',
        ]),
      },
      { choices: [{ file: 'roads.geojson', level: 'lines' }] },
    )
    expect(base.lines.names).toHaveLength(3)
    expect(told.slice(3)).toEqual([
      'refused geometry-not-line',
      'refused geometry-not-line',
      'refused coordinate-out-of-range',
      'refused geometry-spans-antimeridian',
      'refused geometry-vanished',
      'refused geometry-not-line',
      'refused geometry-not-line',
      'refused geometry-missing',
      'refused feature-malformed',
    ])
  })

  it('with swapped coordinates wait for the planner, like every other layer', () => {
    const swapped = collection([line({}, [SOUTH, WEST], [SOUTH + 0.001, WEST])])
    const files = { '社区.geojson': units, 'roads.geojson': swapped }
    expect(importFiles(files).report.blocked?.code).toBe('coordinates-swapped')
    const { base } = importFiles(files, { choices: [{ file: 'roads.geojson', coordinates: 'swap' }] })
    expect([...base!.lines.points]).toEqual([1_117_000_000, 408_000_000, 1_117_000_000, 408_010_000])
  })
})

describe('facilities of an import', () => {
  it('are known by kind and name in both languages; others are kept and counted', () => {
    const cases = [
      ['', '东街街道便民服务中心', 'centre'],
      ['', '东社区党群服务中心', 'station'],
      ['', '东社区党群服务站', 'station'],
      ['', '东社区卫生服务中心', 'clinic'],
      ['服务中心', '东社区党群服务中心', 'station'],
      ['centre', '东社区党群服务中心', 'centre'],
      ['townhall', '', 'centre'],
      ['小学', '站前街', 'school'],
      ['', 'No. 5 kindergarten', 'school'],
      ['', '东街派出所', 'police'],
      ['library', '', 'culture'],
      ['bus_station', '东站', 'other'],
      ['', '加油站', 'other'],
      ['', '', 'other'],
    ] as const
    const { base, layer, told } = imported({
      '设施.geojson': collection(cases.map(([类别, 名称]) => point({ 类别, 名称 }))),
    })
    expect(kinds(base).facilities).toEqual(cases.map(([, , kind]) => kind))
    expect(layer).toMatchObject({ level: 'facilities', mapping: { name: '名称', kind: '类别' } })
    expect(layer.problems).toEqual([{ code: 'facilities-other', data: { count: 3 } }])
    expect(new Set(told)).toEqual(new Set(['taken']))
  })

  it('have their floor area where it can be read, and stand for a point inside where they are areas', () => {
    const { base, told } = imported({
      '设施.geojson': collection([
        point({ 名称: 'a', '建筑面积（㎡）': '1,234.5平方米' }),
        point({ 名称: 'b', '建筑面积（㎡）': '不详' }),
        point({ 名称: 'c', '建筑面积（㎡）': '很大' }),
        point({ 名称: 'd', '建筑面积（㎡）': -5 }),
      ]),
    })
    expect([...base.facilities.areaSquareMeters]).toEqual([1234.5, 0, 0, 0])
    expect(told).toEqual(['taken', 'taken', 'taken area-unreadable', 'taken area-unreadable'])
    const areas = imported(
      { 'a.geojson': collection([squareFeature({ name: '卫生院' }), road({})]) },
      { choices: [{ file: 'a.geojson', level: 'facilities' }] },
    )
    expect([...areas.base.facilities.points]).toEqual([1_117_005_000, 408_005_000])
    expect(areas.told).toEqual(['taken', 'refused geometry-not-place'])
  })

  it('of no kind that a word names are for orientation', () => {
    const trees = { 'trees.geojson': collection([point({ name: '杨树' }), point({ name: '柳树' })]) }
    expect(imported(trees).layer.level).toBe('reference')
    expect(imported({ 'poi.geojson': trees['trees.geojson'] }).layer.level).toBe('facilities')
  })

  it('make nothing without units to serve', () => {
    expect(importFiles({ '设施.geojson': collection([point({})]) }).report.blocked?.code).toBe(
      'import-no-polygons',
    )
  })
})

describe('service centres', () => {
  const east = [1_117_005_000, 408_005_000]
  const west = [1_117_015_000, 408_005_000]
  const centre = (properties: object, x?: number) => point({ 类别: '便民服务中心', ...properties }, x)

  it('are the seats of the streets that they stand in, or that they name', () => {
    const inside = imported({ '设施.geojson': collection([centre({}), centre({}, WEST + 0.0015)]) })
    expect(seats(inside.base)).toEqual({ 东街街道: east, 西街街道: west })
    const named = imported({ '设施.geojson': collection([centre({ 所属街道: '西街街道' })]) })
    expect(seats(named.base)).toEqual({ 东街街道: null, 西街街道: east })
    const lost = imported({ '设施.geojson': collection([centre({ 所属街道: '南街街道' }), centre({}, 120)]) })
    expect(seats(lost.base)).toEqual({ 东街街道: null, 西街街道: null })
    expect(lost.told).toEqual(['taken parent-unknown', 'taken'])
  })

  it('of several the largest one is the seat, in any order of rows', () => {
    const rows = [0.0002, 0.0004, 0.0006].map((x, i) => centre({ 面积: [900, 2000, 2000][i] }, WEST + x))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        const { base } = imported({ '设施.geojson': collection(shuffled) })
        expect(seats(base)['东街街道']).toEqual([1_117_004_000, 408_005_000])
      }),
      { numRuns: 12 },
    )
  })
})

describe('what files say of people and houses', () => {
  it('posts of units, elderly residents of buildings, years and management of compounds', () => {
    const { base } = importFiles({
      '社区.geojson': collection([
        squareFeature({ 名称: '东社区', 编制: '12' }),
        squareFeature({ 名称: '西社区', 编制: '' }, 1),
      ]),
      '楼栋.geojson': collection([point({ 人口: 30, '60岁以上': 9 }), point({ 人口: 30, '60岁以上': '' })]),
      '小区.geojson': collection([
        squareFeature({ 名称: '甲院', 建成年份: '1998年', 物业: '无' }),
        squareFeature({ 名称: '乙院', 建成年份: '2005-06-01', 物业: '宏达物业' }, 1),
        squareFeature({ 名称: '丙院', 建成年份: '早', 物业: '' }, 1),
      ]),
    })
    expect(base!.jurisdictions.map(({ posts }) => posts)).toEqual([12, null])
    const named = imported({
      '社区.geojson': collection([squareFeature({ 人员: '张三' }), squareFeature({ 人员: '李四' }, 1)]),
    })
    expect([named.layer.mapping.posts, named.told]).toEqual([undefined, ['taken', 'taken']])
    expect([...base!.buildings.elderly]).toEqual([9, -1])
    expect([...base!.compounds.builtYear]).toEqual([1998, 2005, 0])
    expect([...base!.compounds.management]).toEqual([1, 2, 0])
  })

  it('the bundled layers, dropped as a planner’s own, bring their facilities, lines and seats', () => {
    const names = ['streets', 'facilities', 'roads', 'rivers', 'railways', 'walls', 'gates']
    const files = names.map((name) => [
      `${name}.geojson`,
      new Uint8Array(readFileSync(`data/hohhot/${name}.geojson`)),
    ])
    const { base, report } = importFiles(Object.fromEntries(files))
    expect(report.layers.map(({ level }) => level)).toEqual([
      'street',
      'facilities',
      'lines',
      'lines',
      'lines',
      'walls',
      'gates',
    ])
    expect([base!.lines.names.length, base!.facilities.names.length]).toEqual([55, 1261])
    expect(base!.jurisdictions.filter(({ seat }) => seat !== null)).toHaveLength(37)
  })
})
