import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assembleBundledCity } from '#io/formats/assemble-bundled-city.ts'
import { BUNDLED_FILES } from '#io/formats/bundled-files.ts'
import { parseAmount } from '#io/formats/parse-amount.ts'
import { parseDay } from '#io/formats/parse-day.ts'
import { readBundledPart } from '#io/formats/read-bundled-part.ts'
import { collection, feature, importFiles, squareFeature, squareRing } from './geojson-builder.ts'

const [WEST, SOUTH] = [111.7, 40.8]
/** About a metre in degrees of latitude. */
const METER = 9e-6

const units = collection([squareFeature({ 名称: '东社区' })])

/** A yard of about 11 m from west to east and 22 m from south to north. */
function yard(properties: object, east = 0, west = WEST + 0.0002 + east) {
  return feature(properties, { type: 'Polygon', coordinates: [squareRing(west, SOUTH + 0.0002, 0.0002)] })
}

function imported(files: Readonly<Record<string, unknown>>) {
  const { base, report } = importFiles({ '社区.geojson': units, ...files })
  if (base === null) throw new Error(JSON.stringify(report.blocked))
  const layer = report.layers.at(-1)!
  const outcomes = report.outcomes.filter(({ file }) => file === layer.file)
  const told = outcomes.map(({ outcome, problems }) =>
    [outcome, ...problems.map(({ code }) => code)].join(' '),
  )
  return { base, layer, told }
}

const facts = {
  小区代码: 'C1',
  小区名称: '甲院',
  楼栋数: 3,
  户数: 120,
  人口: '300人',
  '60岁以上': 66,
  '建筑面积（万平方米）': 1.2,
  物业公司: '金茂物业',
  '物业费（元/㎡·月）': '0.8元',
  合同到期: '2026年6月30日',
  大门数: 2,
  保安: 4,
  停车位: 60,
  '绿地面积(㎡)': '1,500',
  健身步道: '0.3公里',
  '维修资金（万元）': 12,
  欠费: '3.5万元',
  党支部: '第一党支部',
}

describe('a planner’s own compounds', () => {
  it('bring every fact in the words of offices, units included', () => {
    const { base, told } = imported({ '小区.geojson': collection([yard(facts)]) })
    expect(told).toEqual(['taken'])
    const { compounds } = base
    const firsts = Object.entries(compounds).map(([key, column]) => [key, (column as number[])[0]])
    expect(Object.fromEntries(firsts)).toMatchObject({
      codes: 'C1',
      names: '甲院',
      buildings: 3,
      households: 120,
      residents: 300,
      elderly: 66,
      floorAreaSquareMeters: 12_000,
      management: 2,
      managers: '金茂物业',
      propertyFee: 0.8,
      contractEnds: '2026-06-30',
      gates: 2,
      guards: 4,
      parkingSpaces: 60,
      greenSquareMeters: 1_500,
      fitnessPathMeters: 300,
      maintenanceFundYuan: 120_000,
      arrearsYuan: 35_000,
      partyBranches: '第一党支部',
    })
  })

  it('leave unknown what is no figure, negative or no day, and say so', () => {
    const bad = { ...facts, 户数: -1, '绿地面积(㎡)': -5, 欠费: '很多', 合同到期: '2026-02-30', 党支部: '无' }
    const { base, told } = imported({
      '小区.geojson': collection([yard(bad), yard({ 小区名称: '乙院' }, 0.0003)]),
    })
    expect(told[0]!.split(' ').toSorted()).toEqual(
      ['amount-unreadable', 'count-negative', 'count-negative', 'day-unreadable', 'taken'].toSorted(),
    )
    const { households, greenSquareMeters, arrearsYuan, contractEnds, partyBranches, managers } =
      base.compounds
    expect([...households, ...greenSquareMeters, ...arrearsYuan]).toEqual([-1, -1, -1, -1, -1, -1])
    expect([...contractEnds, ...partyBranches, ...managers]).toEqual(['', '', '', '', '金茂物业', ''])
    expect(told[1]).toBe('taken')
  })

  it('take counts that they do not state from their buildings, where all of these are known', () => {
    const house = (residents: number | null, east: number) =>
      feature(
        { residents, households: 2, compound: '甲院' },
        { type: 'Point', coordinates: [WEST + east, SOUTH] },
      )
    const compounds = collection([yard({ name: '甲院', households: 50 }), yard({ name: '乙院' }, 0.0003)])
    const files = (last: number | null) => ({
      'buildings.geojson': collection([house(7, 0.0001), house(last, 0.0002)]),
      'compounds.geojson': compounds,
    })
    const known = imported(files(5)).base.compounds
    expect([...known.buildings, ...known.residents, ...known.households, ...known.elderly]).toEqual([
      2, -1, 12, -1, 50, -1, -1, -1,
    ])
    expect([...imported(files(null)).base.compounds.residents]).toEqual([-1, -1])
  })
})

describe('walls and gates of a planner’s own', () => {
  const two = collection([yard({ id: 'A', name: '甲院' }), yard({ id: 'B', name: '乙院' }, 0.0002)])
  const edge = WEST + 0.0004
  const wall = (properties: object, x: number, from = 0.00021, to = 0.00039) =>
    feature(properties, {
      type: 'LineString',
      coordinates: [
        [x, SOUTH + from],
        [x, SOUTH + to],
      ],
    })
  const gate = (properties: object, north: number) =>
    feature(properties, { type: 'Point', coordinates: [WEST + 0.0003, SOUTH + north] })

  it('walls belong to the compounds that they name, else to those within 3 m all along', () => {
    const walls = collection([
      wall({ 小区: ['B', 'A'] }, edge),
      wall({ 小区: 'B' }, edge),
      wall({}, edge),
      wall({ 小区: '丙院' }, edge + 2 * METER),
      wall({}, edge, 0.00021, 0.0009),
      wall({}, WEST + 0.0009),
      yard({}),
    ])
    const { base, layer, told } = imported({ '小区.geojson': two, '围墙.geojson': walls })
    expect(layer.level).toBe('walls')
    expect(told).toEqual([
      'taken',
      'taken',
      'taken',
      'taken parent-unknown',
      'refused wall-without-compound',
      'refused wall-without-compound',
      'refused geometry-not-line',
    ])
    const pairs = Array.from({ length: 4 }, (_, i) => [...base.walls.compounds.subarray(2 * i, 2 * i + 2)])
    expect(pairs).toEqual([
      [1, 0],
      [1, -1],
      [0, 1],
      [0, 1],
    ])
  })

  it('gates lead into the compound that they name, else into the nearest within 15 m', () => {
    const gates = collection([
      gate({ 小区: 'B', 保安: 2, 临街: '是' }, 0.0002),
      gate({ 保安: '若干', 临街: '否' }, 0.0002 - 10 * METER),
      gate({}, 0.0002 - 17 * METER),
      gate({ 保安: 5_000 }, 0.0002),
      yard({}),
    ])
    const { base, layer, told } = imported({ '小区.geojson': two, '小区大门.geojson': gates })
    expect(layer.level).toBe('gates')
    expect(told).toEqual([
      'taken',
      'taken count-unreadable',
      'refused gate-without-compound',
      'taken count-too-large',
      'refused geometry-not-point',
    ])
    expect([...base.gates.compound]).toEqual([1, 0, 0])
    expect([...base.gates.guards]).toEqual([2, -1, -1])
    expect([...base.gates.roadSide]).toEqual([2, 1, 0])
  })
})

describe('amounts and days', () => {
  it('are read with their units; nothing is unknown, never zero', () => {
    const read = (text: string, column = '') => parseAmount(text, column).value
    expect([read(''), read('-'), read('不详'), read('0')]).toEqual([null, null, null, 0])
    expect([read('1.2', '面积（公顷）'), read('1200㎡', '面积（公顷）')]).toEqual([12_000, 1_200])
    expect([read('12,5'), read('1e3'), read('NaN'), read('Infinity'), read('99999999999999')]).toEqual(
      Array(5).fill(null),
    )
    expect(['2026/6/3', '20260603', '2026.06.03', '', '6月'].map(parseDay)).toEqual([
      ...Array<string>(3).fill('2026-06-03'),
      '',
      null,
    ])
  })
})

describe('the bundled city', () => {
  it('has every wall at its compounds and every gate, and states no figure that its files leave open', () => {
    const parts = BUNDLED_FILES.map(([name, role]) => {
      const part = readBundledPart(role, new Uint8Array(readFileSync(`data/hohhot/${name}`)), name)
      if (!part.ok) throw new Error(part.problem.code)
      return part.value
    })
    const base = assembleBundledCity('呼和浩特', parts)
    if (!base.ok) throw new Error(base.problem.code)
    const { compounds, walls, gates } = base.value
    expect([walls.compounds.length / 2, gates.compound.length, compounds.names.length]).toEqual([
      1476, 7202, 3600,
    ])
    const text = readFileSync('data/hohhot/compounds.geojson', 'utf8')
    const { features } = JSON.parse(text) as { features: { properties: Record<string, unknown> }[] }
    for (const figure of ['guards', 'parkingSpaces', 'maintenanceFundYuan', 'propertyFee'] as const) {
      expect([...compounds[figure]]).toEqual(features.map(({ properties }) => properties[figure] ?? -1))
    }
  }, 60_000)
})
