import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/universal'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { CARE_FILE_KINDS, type CareFileKind, type CareReading } from '#io/formats/care-reading.ts'
import { readCareFile } from '#io/formats/read-care-file.ts'
import { bundledBase } from '../builders/bundled-base.ts'
import { caredCity } from '../builders/cared-city.ts'
import { must } from '../builders/merge-steps.ts'

const TODAY = '2023-12-31'

const plan = new Plan(
  caredCity([
    { kind: 'need', id: 'n1', community: 'community:0,0', tag: '医疗', text: '看病远', opened: '2023-01-02' },
  ]),
)

async function read(kind: CareFileKind, bytes: Uint8Array | string, of = plan) {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return readCareFile(of, kind, { file: 'table', bytes: source, today: TODAY })
}

async function reading(kind: CareFileKind, bytes: Uint8Array | string, of = plan): Promise<CareReading> {
  const result = await read(kind, bytes, of)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function rowCodes(kind: CareFileKind, text: string): Promise<[row: number, code: string][]> {
  const { problems } = await reading(kind, text)
  return problems.map(({ row, problem }) => [row, problem.code])
}

/** Rows as an Excel file. */
async function workbook(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((value) => ({ value })))
  const blob = await writeExcel(data, { sheet: 'a' }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const DEPARTMENTS = [
  ['编号', '部门', '级别', '所在区', '职能', '人数', '下限', '上限', '经度', '纬度'],
  ['X1', '市档案馆', '市级', '', '文化、教育', 40, 1, 6, 111.7, 40.8],
  ['', '区 图书馆', '区', 'd000000', '文化', '', 0, 3, '', ''],
] as const

describe('a table of departments', () => {
  test('says the same as CSV, as Excel and as JSON', async () => {
    const csv = DEPARTMENTS.map((row) => row.join(',')).join('\n')
    const [head, ...rows] = DEPARTMENTS
    const json = JSON.stringify(rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i]]))))
    const read = await Promise.all(
      [csv, await workbook(DEPARTMENTS), json].map((each) => reading('departments', each)),
    )
    expect(read[0]!.records).toMatchObject([
      {
        id: 'X1',
        name: '市档案馆',
        level: 'city',
        functions: ['文化', '教育'],
        staff: 40,
        lower: 1,
        upper: 6,
      },
      { level: 'district', district: 'd000000', staff: null, seat: null },
    ])
    expect(read[0]!.problems).toEqual([])
    expect(read[1]!.records).toEqual(read[0]!.records)
    expect(read[2]!.records).toEqual(read[0]!.records)
  })

  test('keeps the id of a department that the plan knows by its name in another form', async () => {
    const { records } = await reading('departments', '部门,级别,上限\n呼和浩特市 部门Ａ,市,9\n')
    expect(records).toMatchObject([{ id: 'A', upper: 9 }])
  })

  test('is refused by row: without room, with less than none, unknown level, the same twice', async () => {
    const text = '部门,级别,下限,上限\n甲,市,,\n乙,市,-1,2\n丙,县团级,,2\n丁,市,3,2\n戊,市,,4\n戊,市,,4\n'
    expect(await rowCodes('departments', text)).toEqual([
      [2, 'care-capacity-missing'],
      [3, 'care-number'],
      [4, 'care-level-unknown'],
      [5, 'care-bounds'],
      [7, 'care-row-twice'],
    ])
  })

  test('without its columns, with one twice, or without rows is refused as a whole', async () => {
    expect(await read('departments', '部门,级别\n甲,市\n')).toMatchObject({
      problem: { code: 'care-columns-missing', data: { columns: '上限 (upper)' } },
    })
    expect(await read('departments', '部门,级别,最多,容量\n甲,市,1,1\n')).toMatchObject({
      problem: { code: 'care-column-twice', data: { column: '容量' } },
    })
    expect(await read('departments', '部门,级别,上限\n,,\n')).toMatchObject({
      problem: { code: 'care-none' },
    })
  })
})

describe('a table of pairs', () => {
  test('names communities and departments by code, name, or nearly so', async () => {
    const text = [
      '包联表',
      '社区名称,部门1,部门2,备注',
      'c000000,部门A,部门B,',
      'community 1,部门A,',
      '　community　1，0 ,C,',
    ].join('\n')
    const found = await reading('pairs', text)
    expect(found.columns).toEqual([
      ['community', '社区名称'],
      ['department', '部门1'],
      ['department2', '部门2'],
    ])
    expect(found.unused).toEqual(['备注'])
    expect(found.pairs[0]).toEqual({ community: 'community:0,0', departments: ['A', 'B'] })
  })

  test('takes several departments in one cell, and says which names were understood only nearly', async () => {
    const found = await reading('pairs', '社区,部门\n"community 0,0居委会",部门Ａ、部门 B\n')
    expect(found.pairs).toEqual([{ community: 'community:0,0', departments: ['A', 'B'] }])
    expect(found.matchedLoosely.map(({ row, name }) => [row, name])).toEqual([
      [2, 'community 0,0'],
      [2, '部门A'],
      [2, '部门B'],
    ])
    expect(found.matched).toBe(0)
  })

  test('with two communities of one name asks for the street', async () => {
    const base = caredCity()
    const twin = new Plan({
      ...base,
      jurisdictions: base.jurisdictions.map((one) =>
        ['community:0,0', 'community:3,3'].includes(one.id) ? { ...one, name: '团结社区' } : one,
      ),
    })
    const { problems } = await reading('pairs', '社区,部门\n团结,部门A\n', twin)
    expect(problems).toMatchObject([{ row: 2, problem: { code: 'care-name-ambiguous' } }])
    const told = await reading('pairs', '社区,部门,街道\n团结,部门A,"street 1,1"\n', twin)
    expect(told.pairs).toEqual([{ community: 'community:3,3', departments: ['A'] }])
  })

  test('is refused by row: unknown names, the same tie twice', async () => {
    const text = '社区,部门\n别处,部门A\nc000000,没有的局\nc000000,部门A\nc000000,A\n'
    expect(await rowCodes('pairs', text)).toEqual([
      [2, 'care-community-unknown'],
      [3, 'care-department-unknown'],
      [5, 'care-row-twice'],
    ])
  })
})

describe('a table of services', () => {
  const HEAD = '日期,社区,部门,服务方式,内容,小时,人数,提出,解决,满意度,需求编号'

  test('takes days, numbers and kinds as people write them; without a department it is the one of the community', async () => {
    const text = `${HEAD}\n2023年4月7日,c000000,,志愿服务,义诊,2.5小时,1，200人,3,2,96%,n1\n45000,c000000,部门B,走访,,,,,,,\n`
    const { records, problems } = await reading('services', text.replace('1，200人', '"1,200人"'))
    expect(problems).toEqual([])
    expect(records).toMatchObject([
      {
        date: '2023-04-07',
        department: 'A',
        activity: 'volunteer',
        hours: 2.5,
        people: 1200,
        satisfaction: 96,
        need: 'n1',
      },
      { date: '2023-03-15', department: 'B', activity: 'visit', hours: 0, satisfaction: null, need: null },
    ])
  })

  test('read twice says the same, so that the second time changes nothing', async () => {
    const text = `${HEAD}\n2023-04-07,c000000,,志愿服务,义诊,2,40,3,2,96,\n`
    const city = new Plan(caredCity())
    const first = await reading('services', text, city)
    must(city, { type: 'put-care-records', records: first.records })
    const second = await reading('services', text, city)
    expect(execute(city, { type: 'put-care-records', records: second.records })).toMatchObject({
      problem: { code: 'nothing-changes' },
    })
  })

  test('is refused by row, every wrong cell of it', async () => {
    const rows = [
      '2024-01-01,c000000,,志愿服务,,1,1,0,0,,',
      '2023-02-30,c000000,,志愿服务,,1,1,0,0,,',
      '2023-02-03,c000000,,聚餐,,-1,一些,0,0,,',
      '2023-02-03,c000000,,走访,,1,1,1,2,,',
      '2023-02-03,c000000,,走访,,1,1,0,0,101,',
      '2023-02-03,c000000,,走访,,1,1,0,0,,n9',
      '2023-02-03,c000001,,走访,,1,1,0,0,,',
      '2023-02-03,c000002,,走访,,1,1,0,0,,',
    ]
    expect(await rowCodes('services', [HEAD, ...rows].join('\n'))).toEqual([
      [2, 'care-date-future'],
      [3, 'care-date'],
      [4, 'care-activity-unknown'],
      [4, 'care-number'],
      [4, 'care-number'],
      [5, 'care-solved-beyond'],
      [6, 'care-satisfaction'],
      [7, 'care-need-unknown'],
      [8, 'care-department-open'],
      [9, 'care-department-open'],
    ])
  })
})

describe('tables of needs and resources', () => {
  test('are read, with ids by what they say', async () => {
    const needs = await reading('needs', '社区,类别,内容,提出日期\nc000000,养老,送餐,2023-01-05\n')
    expect(needs.records).toMatchObject([{ community: 'community:0,0', tag: '养老', opened: '2023-01-05' }])
    const resources = await reading('resources', '部门,类别,内容\nB,医疗,巡诊车\n')
    expect(resources.records).toMatchObject([{ department: 'B', text: '巡诊车' }])
    expect(await rowCodes('needs', '社区,类别,内容,提出日期\nc000000,,送餐,2023-01-05\n')).toEqual([
      [2, 'care-tag-missing'],
    ])
  })
})

describe('any file', () => {
  test('old or broken Excel, and JSON that is no table, are named', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await read('pairs', ole)).toMatchObject({ problem: { code: 'sheet-old-excel' } })
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])
    expect((await read('pairs', zip)).ok).toBe(false)
    expect(await read('pairs', '{"a":1}')).toMatchObject({ problem: { code: 'sheet-json-rows' } })
    const hostile = '[{"社区":"c000000","部门":"A","__proto__":{"x":1},"constructor":"y"}]'
    expect((await reading('pairs', hostile)).pairs).toEqual([
      { community: 'community:0,0', departments: ['A'] },
    ])
  })

  test('whatever its bytes, is read or refused and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CARE_FILE_KINDS),
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 })),
        async (kind, bytes) => {
          expect(typeof (await read(kind, bytes)).ok).toBe('boolean')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('the year that comes with the bundled city has nothing wrong once every community has one department', async () => {
    const city = new Plan(bundledBase(0, ['buildings', 'compounds', 'walls', 'gates']))
    const [first] = city.care.departments()
    const pairs = city
      .jurisdictions('community')
      .map(({ id }) => ({ community: id, departments: [first!.id] }))
    must(city, { type: 'pair', pairs, standing: false })
    const bytes = new Uint8Array(readFileSync(new URL('../../data/hohhot/services.csv', import.meta.url)))
    const { records, problems } = await reading('services', bytes, city)
    expect(problems).toEqual([])
    const services = records.flatMap((one) => (one.kind === 'service' ? [one] : []))
    expect(services.filter(({ activity }) => activity === 'volunteer').length).toBeGreaterThan(1_600)
    expect(services.reduce((sum, { solved }) => sum + solved, 0)).toBeGreaterThan(1_000)
  })
})
