import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { recogniseColumns } from '#io/formats/recognise-columns.ts'
import { collection, feature, importFiles, squareFeature, squareRing } from './geojson-builder.ts'

function baseOf(files: Readonly<Record<string, unknown>>): PlanBase {
  const { base, report } = importFiles(files)
  if (base === null) throw new Error(JSON.stringify(report.blocked))
  return base
}

/** Who belongs to whom, by name. */
function parents({ jurisdictions }: PlanBase): Record<string, string | null> {
  const names = new Map(jurisdictions.map(({ id, name }) => [id, name]))
  return Object.fromEntries(
    jurisdictions.map(({ name, parent }) => [name, parent === null ? null : names.get(parent)!]),
  )
}

const communities = collection([
  squareFeature({ 名称: '东一', 区划代码: '150102001001', 所属街道: '东街街道', 常住人口: 100 }, 0),
  squareFeature({ 名称: '东二', 区划代码: '150102001002', 所属街道: '东街街道', 常住人口: 200 }, 1),
  squareFeature({ 名称: '西一', 区划代码: '150102002001', 所属街道: '西街街道', 常住人口: 300 }, 2),
])

describe('recogniseColumns', () => {
  it('knows Chinese and English names, units in brackets, years and full width', () => {
    expect(
      recogniseColumns(['区划代码', 'MC', '常住人口（人）', '户数', '楼栋数', '所属街道'], 'community'),
    ).toEqual({
      code: '区划代码',
      name: 'MC',
      residents: '常住人口（人）',
      households: '户数',
      buildings: '楼栋数',
      parent: '所属街道',
    })
    expect(recogniseColumns(['GEOID10', 'NAME10', 'TOTPOP', 'WARD'], null)).toEqual({
      code: 'GEOID10',
      name: 'NAME10',
      residents: 'TOTPOP',
      parent: 'WARD',
    })
    expect(recogniseColumns(['ＣＯＤＥ', 'Population_2020'], null)).toEqual({
      code: 'ＣＯＤＥ',
      residents: 'Population_2020',
    })
  })

  it('takes the code of the own level, not that of the one above', () => {
    const columns = ['街道代码', '社区代码', '社区名称', '街道名称']
    expect(recogniseColumns(columns, 'community')).toMatchObject({
      code: '社区代码',
      name: '社区名称',
      parent: '街道代码',
    })
  })
})

describe('importCity', () => {
  it('makes the jurisdictions of the next coarser level from a grouping column', () => {
    const base = baseOf({ '社区.geojson': communities })
    expect(base.levels).toEqual(['community', 'street'])
    expect(parents(base)).toEqual({
      东一: '东街街道',
      东二: '东街街道',
      西一: '西街街道',
      东街街道: null,
      西街街道: null,
    })
    expect(base.jurisdictions.map(({ id }) => id)).toContain('community:150102001001')
    expect([...base.figures.residents].toSorted()).toEqual([100, 200, 300])
    expect(base.known).toEqual({ residents: true, households: false, buildings: false })
  })

  it('takes a column with a different value in every row as names, not as groups', () => {
    const wards = collection(Array.from({ length: 12 }, (_, i) => squareFeature({ WARD: String(i) }, i)))
    const base = baseOf({ 'wards.geojson': wards })
    expect(base.levels).toEqual(['street'])
    expect(base.jurisdictions.map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i)),
    )
  })

  it('joins files of several levels: by column, by code, by place', () => {
    const bare = (name: string, code: string | undefined, column: number) =>
      squareFeature({ 名称: name, 代码: code }, column)
    const outline = (name: string, code: string | undefined, west: number, width: number) => {
      const [x, y] = [111.7 + west * 0.001, 40.8]
      const ring = [
        [x, y],
        [x + width * 0.001, y],
        [x + width * 0.001, y + 0.001],
        [x, y + 0.001],
        [x, y],
      ]
      return feature({ 名称: name, 代码: code }, { type: 'Polygon', coordinates: [ring] })
    }
    const streets = collection([
      outline('东街街道', '150102001000', 0, 2),
      outline('西街街道', '150102002000', 2, 1),
    ])
    const expected = { 东一: '东街街道', 东二: '东街街道', 西一: '西街街道', 东街街道: null, 西街街道: null }
    const byCode = collection([
      bare('东一', '150102001001', 0),
      bare('东二', '150102001002', 1),
      bare('西一', '150102002001', 2),
    ])
    const byPlace = collection([
      bare('东一', undefined, 0),
      bare('东二', undefined, 1),
      bare('西一', undefined, 2),
    ])
    for (const file of [communities, byCode, byPlace]) {
      expect(parents(baseOf({ '街道.geojson': streets, '社区.geojson': file }))).toEqual(expected)
    }
    expect(baseOf({ '街道.geojson': streets, '社区.geojson': communities }).topology.faceCount).toBe(3)
  })

  it('recognises the level: by column, names, title of the file, codes, in this order', () => {
    const levelOf = (file: string, properties: object) =>
      importFiles({ [file]: collection([squareFeature(properties)]) }).report.layers[0]!.level
    expect(levelOf('新城区.geojson', { 级别: '街道', 名称: '甲社区' })).toBe('street')
    expect(levelOf('新城区.geojson', { 名称: '甲社区' })).toBe('community')
    expect(levelOf('攸攸板镇.geojson', { 名称: '甲村' })).toBe('community')
    expect(levelOf('网格.geojson', { 名称: '东一区', 代码: '150102001001' })).toBe('grid')
    expect(levelOf('新城区.geojson', { 代码: '150102001000' })).toBe('street')
    expect(levelOf('a.geojson', { 代码: '150102001001005' })).toBe('grid')
    expect(levelOf('a.geojson', { 名称: '新城区' })).toBe('district')
    expect(levelOf('新城区.geojson', {})).toBe('district')
    expect(levelOf('a.geojson', {})).toBe('community')
  })

  it('splits a file by its level column', () => {
    const mixed = collection([
      squareFeature({ name: 'A社区', level: '社区', parent: 'A' }, 0),
      squareFeature({ name: 'B社区', level: '社区', parent: 'A' }, 1),
      feature({ name: 'A', level: '街道' }, null),
    ])
    const { base, report } = importFiles({ 'city.geojson': mixed })
    expect(report.layers[0]!.level).toBe('mixed')
    expect(parents(base!)).toEqual({ A社区: 'A', B社区: 'A', A: null })
  })

  it('accounts for every feature: taken, repaired or refused, and takes the rest', () => {
    const open = squareRing(111.7, 40.801).slice(0, -1)
    const file = collection([
      squareFeature({ code: '1', 人口: '约2000' }),
      feature({ code: '2' }, { type: 'Polygon', coordinates: [open] }),
      feature({ code: '3' }, { type: 'Point', coordinates: [111, 40] }),
      feature({ code: '4' }, null),
      squareFeature({ code: '1' }, 1),
      'hostile',
    ])
    const { base, report } = importFiles({ 'a.geojson': file })
    expect(report).toMatchObject({ taken: 2, repaired: 1, refused: 3, blocked: null })
    expect(report.outcomes.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['count-approximate'],
      ['ring-unclosed', 'residents-missing'],
      ['geometry-not-polygon'],
      ['geometry-missing'],
      ['code-duplicate', 'residents-missing'],
      ['feature-malformed'],
    ])
    expect(base!.jurisdictions.map(({ id, code }) => [id, code])).toEqual([
      ['community:1', '1'],
      ['community:2', '2'],
      ['community:1#2', '1'],
    ])
  })

  it('P05 ids of the file are data: doubles, numbers and nothing all give ids of our own', () => {
    const file = collection(
      [0, '', '1', 1, 2 ** 60, undefined].map((id, i) => Object.assign(squareFeature({}, i), { id })),
    )
    expect(new Set(baseOf({ 'a.geojson': file }).jurisdictions.map(({ id }) => id)).size).toBe(6)
  })

  it('P06 columns called like ours stay untouched in the base', () => {
    const base = baseOf({
      a: collection([squareFeature({ id: 'x', level: 'nonsense', constructor: 1, colour: 'red' })]),
    })
    expect({ ...base.columns.get('community:#1') }).toEqual({
      id: 'x',
      level: 'nonsense',
      constructor: 1,
      colour: 'red',
    })
    expect(base.jurisdictions[0]!.colour).toBeNull()
  })

  it('T03 codes as numbers become text; spoiled codes are told', () => {
    const { base, report } = importFiles({
      a: collection([
        squareFeature({ code: 150102001001 }, 0),
        squareFeature({ code: '1.50105E+11' }, 1),
        squareFeature({ code: 2 ** 60 }, 2),
        squareFeature({ code: '１５０１' }, 3),
      ]),
    })
    expect(base!.jurisdictions.map(({ code }) => code)).toEqual(['150102001001', '', String(2 ** 60), '1501'])
    expect(report.outcomes.map(({ problems }) => problems[0]?.code)).toEqual([
      undefined,
      'code-in-scientific-notation',
      'code-precision-lost',
      undefined,
    ])
  })

  it('says which parents are unknown or ambiguous', () => {
    const streets = collection([
      feature({ name: '同名街道', level: 'street' }, null),
      feature({ name: '同名街道', level: 'street' }, null),
      squareFeature({ name: '甲', level: 'community', parent: '同名街道' }, 0),
      squareFeature({ name: '乙', level: 'community', parent: '别的街道' }, 1),
    ])
    const { report } = importFiles({ a: streets })
    expect(report.outcomes.slice(2).map(({ problems }) => problems)).toEqual([
      [{ code: 'parent-ambiguous', data: { parent: '同名街道' } }],
      [{ code: 'parent-unknown', data: { parent: '别的街道' } }],
    ])
  })

  it('obeys the planner: level, columns, files left out', () => {
    const files = { 'a.geojson': communities, 'b.geojson': collection([squareFeature({}, 7)]) }
    const { base, report } = importFiles(files, {
      choices: [
        { file: 'a.geojson', level: 'grid', columns: { residents: null, parent: null } },
        { file: 'b.geojson', level: null },
      ],
    })
    expect(base!.levels).toEqual(['grid'])
    expect(base!.known.residents).toBe(false)
    expect(report.outcomes.at(-1)!.problems).toEqual([{ code: 'layer-left-out', data: {} }])
  })

  it('cannot be accepted without any polygon, and says why', () => {
    expect(importFiles({ a: collection([]) }).report.blocked).toEqual({
      code: 'import-no-polygons',
      data: {},
    })
    expect(importFiles({ a: 'no json' }).report).toMatchObject({
      blocked: { code: 'import-empty' },
      layers: [{ level: null }],
    })
    const points = collection([feature({}, { type: 'Point', coordinates: [1, 2] })])
    expect(importFiles({ a: points }).report.layers[0]!.level).toBe('reference')
  })

  it('says what was done to overlapping neighbours, in terms of its own outcomes', () => {
    const overlapping = [squareRing(111.7, 40.8), squareRing(111.7008, 40.8)]
    const file = collection([
      feature({}, null),
      ...overlapping.map((ring) => feature({}, { type: 'Polygon', coordinates: [ring] })),
    ])
    const { report } = importFiles({ a: file })
    const overlap = report.defects.find(({ kind }) => kind === 'overlap')!
    expect([...overlap.features].toSorted()).toEqual([1, 2])
    expect(report.outcomes[1]!.problems.map(({ code }) => code)).toContain('defect-overlap')
    expect(report.repaired).toBe(2)
  })

  it('gives the same city whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...communities.features], { minLength: 3 }), (features) => {
        expect(parents(baseOf({ '社区.geojson': collection(features) }))).toEqual(
          parents(baseOf({ '社区.geojson': communities })),
        )
      }),
    )
  })
})

describe('drawn outlines of coarser levels', () => {
  const rectangle = (west: number, width: number) => {
    const [x1, x2] = [111.7 + west * 0.001, 111.7 + (west + width) * 0.001]
    const ring = [
      [x1, 40.8],
      [x2, 40.8],
      [x2, 40.801],
      [x1, 40.801],
      [x1, 40.8],
    ]
    return { type: 'Polygon', coordinates: [ring] }
  }
  const streets = (border: number) =>
    collection([
      feature({ 名称: '东街街道', 代码: '150102001000' }, rectangle(0, border)),
      feature({ 名称: '西街街道', 代码: '150102002000' }, rectangle(border, 3 - border)),
    ])

  it('are remarked with the area where they are not the sum of their parts, and never used', () => {
    const agreeing = importFiles({ '街道.geojson': streets(2), '社区.geojson': communities })
    expect(agreeing.report.outcomes.flatMap(({ problems }) => problems)).toEqual([])
    const { base, report } = importFiles({ '街道.geojson': streets(2.1), '社区.geojson': communities })
    const [first, second] = report.outcomes.map(({ problems }) =>
      problems.find(({ code }) => code === 'outline-disagrees'),
    )
    expect(first).toEqual(second)
    expect(Number(first!.data['areaSquareMeters'])).toBeCloseTo(936, -1)
    expect(parents(base!)).toMatchObject({ 东一: '东街街道', 东二: '东街街道', 西一: '西街街道' })
    expect(base!.topology.faceCount).toBe(3)
  })
})
