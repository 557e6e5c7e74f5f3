import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '#io/formats/read-table.ts'
import { provenanceOf } from '#io/formats/provenance.ts'
import { writeCsv, writeTable } from '#io/formats/write-table.ts'
import { collection, importFiles, squareFeature } from './geojson-builder.ts'
import { planOf } from './small-city.ts'

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const CONTEXT = { scenario: '方案甲', date: '2026-11-24T08:00:00Z', appVersion: '9.9.9' }

describe('tables (T05)', () => {
  it('put a quote before what a spreadsheet would run, and keep numbers numbers', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', '\0', '＝1', '＋1', '－1', '＠x']
    const text = textOf(writeCsv([cells, [-5, 1.5, null, 'plain']]))
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows = readTable(writeCsv([cells]))
    expect(rows).toEqual({ ok: true, value: [cells] })
    for (const cell of text
      .slice(1)
      .split('\r\n')[0]!
      .split(',')
      .filter((one) => !one.startsWith('"')))
      expect(cell[0]).toBe("'")
    expect(text).toContain('-5,1.5,,plain')
  })

  it('read back, restore any text', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'\'"=+-@,\t\r\n\0＝＠ a'.split('')) }),
    )
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (given) => {
        const wide = given.map((row) => ['x', ...row])
        expect(readTable(writeCsv(wide))).toEqual({ ok: true, value: wide })
      }),
    )
  })

  it('say who belongs to whom, unknown figures empty', () => {
    const { base } = importFiles({
      '社区.geojson': collection([
        squareFeature({ 代码: '1', 名称: '东一', 所属街道: '=东街', 人口: 5, 编制: '12人' }),
        squareFeature({ 代码: '2', 名称: '东二', 所属街道: '=东街', 人口: 7 }, 1),
      ]),
    })
    const { metrics } = planOf(base!)
    const rows = readTable(writeTable(metrics, provenanceOf(metrics.plan, CONTEXT)))
    expect(rows).toMatchObject({
      value: [
        [
          'code',
          'name',
          'level',
          'legalStatus',
          'residents',
          'households',
          'buildings',
          'areaSquareMeters',
          'posts',
          'streetCode',
          'streetName',
          'provenance',
        ],
        [
          '1',
          '东一',
          'community',
          'community',
          '5',
          '',
          '',
          expect.stringMatching(/^9\d{3}/),
          '12',
          '',
          '=东街',
          expect.stringMatching(/; 方案甲; [0-9a-f]{64}; 2026-11-24; heyuan 9\.9\.9$/),
        ],
        [
          '2',
          '东二',
          'community',
          'community',
          '7',
          '',
          '',
          expect.stringMatching(/^9\d{3}/),
          '',
          '',
          '=东街',
          expect.stringContaining('方案甲'),
        ],
      ],
    })
  })

  it('refuse quotes that do not close', () => {
    expect(readTable(new TextEncoder().encode('a,"b\nc'))).toMatchObject({
      problem: { code: 'table-malformed' },
    })
  })
})
