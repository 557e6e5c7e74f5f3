import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { briefCity } from '#core/briefing/brief-city.ts'
import { execute } from '#core/plan/execute.ts'
import type { Command } from '#core/plan/command.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { readZip } from '#io/formats/read-zip.ts'
import { approvalReport } from '#io/papers/approval-report.ts'
import { REPORT_PARTS } from '#io/papers/report.ts'
import { writeReportDocx } from '#io/papers/write-report-docx.ts'
import { writeReportHtml } from '#io/papers/write-report-html.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const base = housedLattice(16, 8)
const HOSTILE = '<script>alert(1)</script>&"街道'
const request = {
  language: 'zh',
  level: 'street',
  parts: REPORT_PARTS,
  from: '改革前',
  to: '改革后',
  scenario: '改革后',
  approvalNumber: '',
  date: '2026-11-24T00:00:00Z',
  appVersion: '9.9.9',
} as const

function state(...commands: readonly Command[]) {
  const plan = new Plan(base)
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    plan.apply(done.value)
  }
  const metrics = new Metrics(plan)
  return { metrics, briefing: briefCity(metrics, null) }
}

const first = state()
const second = state(
  { type: 'assign', units: ['community:1,0'], to: 'street:1,0' },
  { type: 'rename', id: 'street:1,0', name: HOSTILE, code: '150199009' },
  { type: 'state-bounds', id: 'street:0,0', bounds: { text: '东至某路。', generated: '东至别处。' } },
)
const report = approvalReport(first, second, request)
const section = (heading: string) => report.sections.find((each) => each.heading === heading)!

test('a report has the chosen parts in their order, and says what it rests on', () => {
  expect(report.sections).toHaveLength(REPORT_PARTS.length)
  expect(report.about).toContainEqual(['调整前数据校验值', planHash(first.metrics.plan)])
  expect(report.about).toContainEqual(['调整后数据校验值', planHash(second.metrics.plan)])
  expect(report.about).toContainEqual(['软件版本', '9.9.9'])
  expect(report.mark).toBe('工作底图 不得公开发布')
  const few = approvalReport(first, second, {
    ...request,
    parts: ['codes', 'summary'],
    approvalNumber: '蒙S(2026)001号',
  })
  expect(few.sections.map(({ heading }) => heading)).toEqual(['主要数字', '代码变更'])
  expect(few.mark).toBe('')
  expect(few.about).toContainEqual(['审图号', '蒙S(2026)001号'])
})

test('its numbers are those of the two plans', () => {
  const residents = section('主要数字').table!.rows.find(([figure]) => figure === '常住人口（人）')!
  const all = first.metrics.plan
    .jurisdictions('street')
    .reduce((sum, { id }) => sum + first.metrics.residents(id), 0)
  expect(residents.slice(1)).toEqual([all, all, 0])
  expect(section('主要数字').paragraphs[0]).toContain(`${first.metrics.residents('community:1,0')} 人`)
})

test('the words of a planner stand in the place of generated bounds', () => {
  const rows = section('四至').table!.rows
  expect(rows).toContainEqual([first.metrics.plan.get('street:0,0')!.name, '东至某路。'])
  expect(rows.find(([name]) => name === HOSTILE)![1]).toMatch(/^东至.+。$/)
})

test('maps before and after show every street, and hatch what changes hands', () => {
  const [before, after] = section('调整前后对照图').drawings
  expect(before!.svg).not.toContain('url(#moved)')
  expect(after!.svg).toContain('url(#moved)')
  const streets = base.jurisdictions.filter(({ level }) => level === 'street')
  expect(before!.svg.match(/<path d="M[^"]+Z"\/>/g)).toHaveLength(streets.length)
  expect(after!.svg).not.toContain('<script>')
})

test('HTML carries hostile names as text and loads nothing', () => {
  const html = writeReportHtml(report)
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;街道')
  expect(html).not.toMatch(/(?:src|href)=/)
  expect(html).toContain('lang="zh-CN"')
})

test('Word holds the tables, with heads and the mark', async () => {
  const blob = await writeReportDocx(report)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const entries = readZip(bytes, new Set(['word/document.xml', 'word/header1.xml']))
  if (!entries.ok) throw new Error(entries.problem.code)
  const text = (name: string): string => new TextDecoder().decode(entries.value.get(name))
  expect(text('word/document.xml')).toContain('调整前后对照')
  expect(text('word/document.xml')).toContain('&lt;script&gt;')
  expect(text('word/document.xml')).toContain('w:tblHeader')
  expect(text('word/header1.xml')).toContain('工作底图 不得公开发布')
})

test('where nothing changes the report says so', () => {
  const same = approvalReport(first, first, { ...request, parts: ['moves', 'bounds'], language: 'en' })
  expect(same.sections.map(({ table, paragraphs }) => [table, paragraphs])).toEqual([
    [null, ['Nothing of this kind changes.']],
    [null, ['Nothing of this kind changes.']],
  ])
})
