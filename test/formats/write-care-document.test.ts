import readExcel from 'read-excel-file/universal'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Text } from '#app/i18n/use-text.ts'
import { startTranslator, translator } from '#app/i18n/translator.ts'
import { careDocumentWords } from '#app/panels/care-document-words.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Service } from '#core/plan/service.ts'
import type { CareDocument } from '#io/formats/care-document.ts'
import { readCareFile } from '#io/formats/read-care-file.ts'
import { readTable } from '#io/formats/read-table.ts'
import { writeCareDocument } from '#io/formats/write-care-document.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const CONTEXT = { date: '2023-12-31T00:00:00Z', appVersion: '0.1.0', scenario: '现状' }
const SERVICE: Service = {
  kind: 'service',
  id: 's1',
  date: '2023-05-06',
  department: 'A',
  community: 'community:0,0',
  activity: 'visit',
  text: '=HYPERLINK("x")',
  hours: 2.5,
  people: 40,
  raised: 3,
  solved: 2,
  satisfaction: 96,
  need: 'n1',
}

const plan = new Plan(
  caredCity([
    departmentNamed('D', {
      name: '=部门[一]/法律',
      level: 'district',
      district: 'd000000',
      staff: null,
      seat: null,
      functions: ['法律', '调解'],
    }),
    {
      kind: 'need',
      id: 'n1',
      community: 'community:0,0',
      tag: '医疗',
      text: '+看病远',
      opened: '2023-01-02',
    },
    { kind: 'need', id: 'n2', community: 'community:0,0', tag: '养老', text: '送餐', opened: '2023-01-03' },
    { kind: 'resource', id: 'r1', department: 'B', tag: '医疗', text: '巡诊车' },
    SERVICE,
    { ...SERVICE, id: 's2', activity: 'emergency', text: '', satisfaction: null, need: null },
  ]),
)
const metrics = new Metrics(plan)

async function bytes(document: Partial<CareDocument> & Pick<CareDocument, 'what'>): Promise<Uint8Array> {
  const blob = await writeCareDocument(metrics, { format: 'csv', words: {}, ...document }, CONTEXT)
  return new Uint8Array(await blob.arrayBuffer())
}

async function csv(what: CareDocument['what'], year?: number): Promise<readonly (readonly string[])[]> {
  const read = readTable(await bytes(year === undefined ? { what } : { what, year }))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

beforeAll(() => startTranslator('zh-CN'))

describe('tables of who looks after whom', () => {
  test('pairs have a row for every community, with what changes', async () => {
    const [head, ...rows] = await csv('pairs')
    expect(rows).toHaveLength(16)
    const at = (key: string): number => head!.indexOf(key)
    expect(
      rows.slice(0, 4).map((row) => [row[at('community')], row[at('department')], row[at('change')]]),
    ).toEqual([
      ['community 0,0', '部门A', 'kept'],
      ['community 1,0', '部门A、部门B', 'several'],
      ['community 2,0', '', 'none'],
      ['community 3,0', '部门C', 'kept'],
    ])
    const residents = rows.reduce((sum, row) => sum + Number(row[at('residents')]), 0)
    expect(residents).toBe(plan.figures.residents.reduce((sum, one) => sum + one, 0))
  })

  test('letters hold for each department its communities and their open needs', async () => {
    const [head, ...rows] = await csv('letters')
    const own = rows.filter(([department]) => department === '部门A')
    expect(own).toHaveLength(8)
    expect(own[0]![head!.indexOf('openNeeds')]).toBe('送餐')
  })

  test('the assessment has every item and the sum', async () => {
    const [head, ...rows] = await csv('assessment', 2023)
    const row = rows.find((one) => one[head!.indexOf('department')] === '部门A')!
    const number = (key: string): number => Number(row[head!.indexOf(key)])
    expect(number('communities')).toBe(8)
    expect(row[head!.indexOf('needsCounted')]).toBe('1/2')
    const sum = ['solved', 'services', 'satisfaction', 'needs', 'attendance', 'emergency'].reduce(
      (total, key) => total + number(key),
      0,
    )
    expect(number('points')).toBeCloseTo(sum, 6)
    expect(number('percent')).toBeCloseTo((100 * number('points')) / number('most'), 1)
  })

  test('as CSV nothing in them is run as a formula', async () => {
    const text = new TextDecoder().decode(await bytes({ what: 'services' }))
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m)
  })

  test('as Excel they have a sheet for each letter under a name the format allows, an index, and what they are about', async () => {
    const pairs = plan.jurisdictions('community').map(({ id }) => ({ community: id, departments: ['D'] }))
    expect(pairs).toHaveLength(16)
    const sheets = await readExcel(new Blob([(await bytes({ what: 'letters', format: 'xlsx' })).slice()]))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'sheet.index',
      '部门A',
      '部门B',
      '部门C',
      'sheet.about',
    ])
    expect(sheets[0]!.data[1]!.slice(0, 2)).toEqual(['部门A', 8])
    const about = Object.fromEntries(sheets.at(-1)!.data as [string, string][])
    expect(about).toMatchObject({ scenario: '现状', planHash: planHash(plan), appVersion: '0.1.0' })
    const services = await readExcel(new Blob([(await bytes({ what: 'services', format: 'xlsx' })).slice()]))
    expect(services[0]!.data[1]).toContain('=HYPERLINK("x")')
  })

  test('as GeoJSON communities carry their departments', async () => {
    const text = new TextDecoder().decode(await bytes({ what: 'pairs', format: 'geojson' }))
    const { heyuan, features } = JSON.parse(text) as {
      heyuan: Record<string, unknown>
      features: { properties: Record<string, unknown>; geometry: { type: string } }[]
    }
    expect(heyuan).toMatchObject({ scenario: '现状', planHash: planHash(plan), datum: 'WGS84' })
    expect(features).toHaveLength(16)
    expect(features[0]).toMatchObject({
      properties: { departments: ['A'], departmentNames: ['部门A'] },
      geometry: { type: 'Polygon' },
    })
  })

  test.each(['zh-CN', 'en'])('pairs are read back as they were, in the words of %s', async (language) => {
    const t = ((key: string, data?: object) => translator.t(key, { lng: language, ...data })) as Text['t']
    const words = careDocumentWords(t)
    const source = { file: 'pairs', bytes: await bytes({ what: 'pairs', words }), today: '2023-12-31' }
    const read = await readCareFile(plan, 'pairs', source)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.value.problems).toEqual([])
    for (const { community, departments } of read.value.pairs) {
      expect(departments).toEqual(plan.care.pairOf(community)!.departments)
    }
    expect(read.value.pairs).toHaveLength(16)
  })

  test.each(['zh-CN', 'en'])('records are read back as they were, in the words of %s', async (language) => {
    const t = ((key: string, data?: object) => translator.t(key, { lng: language, ...data })) as Text['t']
    const words = careDocumentWords(t)
    for (const what of ['departments', 'needs', 'resources', 'services'] as const) {
      for (const format of ['csv', 'xlsx'] as const) {
        const source = { file: what, bytes: await bytes({ what, format, words }), today: '2023-12-31' }
        const read = await readCareFile(plan, what, source)
        if (!read.ok) throw new Error(`${what} ${format} ${JSON.stringify(read.problem)}`)
        expect(read.value.problems).toEqual([])
        const kind = what.slice(0, -1) as 'need'
        const kept: readonly unknown[] =
          what === 'departments' ? plan.care.departments() : plan.care.all(kind)
        for (const record of kept) expect(read.value.records).toContainEqual(record)
        expect(read.value.records).toHaveLength(kept.length)
      }
    }
  })
})
