import { beforeAll, expect, test } from 'vitest'
import { startTranslator, translator } from '#app/i18n/translator.ts'
import { careReadingCsv } from '#app/panels/care-reading-csv.ts'
import { careSaidProblem } from '#app/panels/care-said-problem.ts'
import { problem } from '#core/problem/problem.ts'

beforeAll(() => startTranslator('zh-CN'))

const text = {
  t: (key: string, data?: object): string => translator.t(key, { ...data }),
  problem: ({ code, data }: { code: string; data: object }): string =>
    translator.t(`problem.${code}`, { ...data }),
}

test('problems of a table are a line each with the row of the spreadsheet and a sentence', () => {
  const bytes = careReadingCsv(text, {
    problems: [
      { row: 3, problem: problem('care-department-unknown', { id: '=HYPERLINK(1)' }) },
      { row: 9, problem: problem('care-number', { field: 'hours', value: -2 }) },
    ],
  })
  const [head, first, second] = new TextDecoder().decode(bytes).replace('\ufeff', '').split('\r\n')
  expect(head).toBe('行,问题')
  expect(first).toMatch(/^3,.*=HYPERLINK\(1\)/)
  expect(second).toMatch(/^9,.*服务时长.*-2/)
})

test('a field that has no word keeps its name', () => {
  const strange = problem('care-number', { field: 'seat', value: 1 })
  expect(careSaidProblem(text.t, strange)).toEqual(strange)
})
