import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { startTranslator, translator } from '#app/i18n/translator.ts'
import { ledgerCsv } from '#app/panels/ledger-csv.ts'
import type { LedgerGains, LedgerRow } from '#core/merging/ledger-row.ts'

const GAINS: LedgerGains = {
  merges: 1,
  wallMeters: 123.456,
  gates: 2,
  guards: 3,
  guardsUnknown: 4,
  parkingSpaces: 5,
  greenSquareMeters: 600,
}

function rowOf(name: string): LedgerRow {
  const toCome = { ...GAINS, gates: 9 }
  return { key: name, name, before: 10, reduced: 1, planned: 2, after: 9, done: GAINS, toCome, merges: [] }
}

beforeAll(() => startTranslator('zh-CN'))

test('a ledger has a head for every figure, figures as numbers, and no name that a spreadsheet would run', () => {
  const bytes = ledgerCsv(
    (key, data) => translator.t(key, { ...data }),
    [rowOf('=1+1'), rowOf('')],
    '城; 方案甲',
  )
  const text = new TextDecoder().decode(bytes)
  const { data } = Papa.parse<string[]>(text.trim())
  const [head, first, rest] = data
  expect(new Set(head).size).toBe(18)
  expect(first).toEqual([
    "'=1+1",
    '10',
    '1',
    '2',
    '9',
    '123.5',
    '2',
    '3',
    '4',
    '5',
    '600',
    '123.5',
    '9',
    '3',
    '4',
    '5',
    '600',
    '城; 方案甲',
  ])
  expect(rest![0]).toBe('其他')
})
