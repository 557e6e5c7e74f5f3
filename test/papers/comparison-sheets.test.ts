import { expect, test } from 'vitest'
import { enPaperWords } from '#io/papers/en-paper-words.ts'
import { zhPaperWords } from '#io/papers/zh-paper-words.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { comparisonSheets } from '#io/papers/comparison-sheets.ts'
import { readWorkbook } from '#io/formats/read-workbook.ts'
import { writeComparison } from '#io/papers/write-comparison.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const base = housedLattice(16, 4)
const first = new Metrics(new Plan(base))
const second = after([
  { type: 'assign', units: ['community:1,0'], to: 'street:1,0' },
  { type: 'rename', id: 'street:2,0', name: '=新街道', code: '150199009' },
  { type: 'set-posts', posts: [{ id: 'street:0,0', posts: 40 }] },
  {
    type: 'place-seat',
    id: 'street:1,0',
    at: [1_116_000_000 + 450_000, 408_000_000 + 150_000],
  },
])
const comparison = comparePlans(first, second, 'street')

function after(commands: readonly Command[]): Metrics {
  const plan = new Plan(base)
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    plan.apply(done.value)
  }
  return new Metrics(plan)
}

const sheetOf = (name: string) =>
  comparisonSheets(first, second, comparison, 'en').find((sheet) => sheet.name === name)!

test('the table of an approval has a row for every street, what it gives and to whom, and sums', () => {
  const { keys, rows } = sheetOf('sheet.approval')
  const cell = (row: number, key: string) => rows[row]![keys.indexOf(key)]
  expect(rows).toHaveLength(comparison.units.length + 1)
  const at = comparison.units.findIndex(({ id }) => id === 'street:1,0')
  const from = comparison.units.findIndex(({ id }) => id === 'street:0,0')
  expect(cell(at, 'areaInFrom')).toContain(first.plan.get('street:0,0')!.name)
  expect(cell(from, 'areaOutTo')).toContain(first.plan.get('street:1,0')!.name)
  expect([cell(at, 'unitsBefore'), cell(at, 'unitsAfter')]).toEqual([4, 5])
  expect(cell(from, 'postsAfter')).toBe(40)
  expect(cell(at, 'seat')).toMatch(/./)
  const last = rows.length - 1
  const all = first.plan.jurisdictions('street').reduce((sum, { id }) => sum + first.residents(id), 0)
  expect([cell(last, 'residentsBefore'), cell(last, 'residentsAfter')]).toEqual([all, all])
  expect(cell(last, 'areaIn')).toBe(cell(last, 'areaOut'))
})

test('the table old → new adds up, the moves and codes are listed', () => {
  const { keys, rows } = sheetOf('sheet.matrix')
  const residents = rows.reduce((sum, row) => sum + Number(row[keys.indexOf('residents')]), 0)
  expect(residents).toBe(
    first.plan.jurisdictions('street').reduce((sum, { id }) => sum + first.residents(id), 0),
  )
  expect(sheetOf('sheet.moves').rows.map((row) => row[0])).toEqual([first.plan.get('community:1,0')!.name])
  expect(sheetOf('sheet.codes').rows).toMatchObject([
    ['street', expect.anything(), '150199009', expect.anything(), '=新街道', 'street', 'street'],
  ])
})

test('every key has a word in both languages', () => {
  const keys = comparisonSheets(first, second, comparison, 'en').flatMap((sheet) => [
    sheet.name,
    ...sheet.keys,
  ])
  for (const words of [zhPaperWords, enPaperWords]) {
    expect(keys.filter((key) => !Object.hasOwn(words, key))).toEqual([])
  }
  expect(Object.keys(zhPaperWords)).toEqual(Object.keys(enPaperWords))
})

test('Excel holds all tables and says what it is about; CSV runs no formula', async () => {
  const context = {
    scenario: '调整后',
    date: '2026-11-24T00:00:00Z',
    appVersion: '9.9.9',
    language: 'zh',
  } as const
  const excel = await writeComparison(first, second, comparison, 'xlsx', context)
  const read = await readWorkbook(new Uint8Array(await excel.arrayBuffer()))
  const text = JSON.stringify(read)
  for (const expected of ['调整后人口', '原代码', '现名称', '调整后', '9.9.9', '=新街道']) {
    expect(text).toContain(expected)
  }
  const csv = await (await writeComparison(first, second, comparison, 'csv', context)).text()
  expect(csv).toContain('名称,原代码,现代码')
  expect(csv).toContain("'=新街道")
  expect(
    csv
      .trim()
      .split('\r\n')
      .every((row, at) => at === 0 || row.endsWith('; 2026-11-24; heyuan 9.9.9')),
  ).toBe(true)
})
