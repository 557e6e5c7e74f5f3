import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotKey } from '#core/voting/ballot-key.ts'
import { BALLOT_COLUMNS } from '#io/formats/ballot-columns.ts'
import { parseBallotNumber } from '#io/formats/parse-ballot-number.ts'
import { readBallots } from '#io/formats/read-ballots.ts'
import { writeBallotForm } from '#io/formats/write-ballot-form.ts'

const bytes = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))

const FLATS = '小区,楼栋,房号,业主,面积,表决'
const COUNTED = '小区,总人数,总面积,参与人数,参与面积,同意人数,同意面积'

/** Rows that were read, or the code of why the file was not. */
function rowsOf(...lines: readonly string[]): unknown {
  const sheet = readBallots(bytes(...lines))
  if (!sheet.ok) return sheet.problem.code
  expect(sheet.value.problems).toEqual([])
  return sheet.value.rows
}

/** Problems by row, and how many rows were good. */
function problemsOf(...lines: readonly string[]): unknown {
  const sheet = readBallots(bytes(...lines))
  if (!sheet.ok) return sheet.problem
  return sheet.value.problems.map(({ row, problem }) => [row, problem.code, problem.data])
}

describe('lists of flats', () => {
  const EAST = {
    kind: 'owner',
    row: 2,
    compound: '东院',
    building: '1号楼',
    flat: '101',
    owner: '张三',
    areaSquareCentimeters: 895_300,
    choice: 'agree',
  }

  it('in Chinese and in English, columns in any order', () => {
    expect(rowsOf(FLATS, '东院,1号楼,101,张三,89.53,同意')).toEqual([EAST])
    expect(
      rowsOf('Choice,Area (sqm),Owner,Flat,Building,Compound,Remark', 'agree,89.53,张三,101,1号楼,东院,x'),
    ).toEqual([EAST])
    expect(
      rowsOf(
        '院落名称,楼号,门牌号,产权人,专有面积（㎡）,表决意见（同意/反对/弃权）',
        '东院,1号楼,101,张三,89.53㎡,赞成',
      ),
    ).toEqual([EAST])
  })

  it('in GBK, which the bytes themselves say', () => {
    const gbk = [
      [0xd0, 0xa1, 0xc7, 0xf8, 0x2c, 0xb7, 0xbf, 0xba, 0xc5, 0x2c, 0xd2, 0xb5, 0xd6, 0xf7, 0x2c],
      [0xc3, 0xe6, 0xbb, 0xfd, 0x2c, 0xb1, 0xed, 0xbe, 0xf6, 0x0a],
      [0xb6, 0xab, 0xd4, 0xba, 0x2c, 0x31, 0x2c, 0x41, 0x2c, 0x35, 0x2c, 0xcd, 0xac, 0xd2, 0xe2],
    ].flat()
    const sheet = readBallots(Uint8Array.from(gbk))
    expect(sheet).toMatchObject({
      ok: true,
      value: { rows: [{ compound: '东院', areaSquareCentimeters: 50_000, choice: 'agree' }], problems: [] },
    })
  })

  it('rows are numbered as a spreadsheet shows them, under a title and around empty lines', () => {
    const lines = [
      '东院业主表决表,,,,,',
      '',
      FLATS,
      '东院,1,101,A,5,同意',
      ',,,,,',
      '',
      '东院,1,102,B,5,弃权',
      '',
    ]
    expect(rowsOf(...lines)).toMatchObject([{ row: 4 }, { row: 7, choice: 'abstain' }])
  })

  it('words of a choice, and none but these', () => {
    const words = [
      '同意',
      '反对',
      '不同意',
      '弃权',
      '未参加',
      'Agree',
      'AGAINST',
      'abstain',
      'absent',
      ' 赞 成 ',
    ]
    const rows = rowsOf(FLATS, ...words.map((word, i) => `东院,1,${i},${i},5,${word}`))
    expect((rows as { choice: string }[]).map(({ choice }) => choice)).toEqual([
      'agree',
      'against',
      'against',
      'abstain',
      'absent',
      'agree',
      'against',
      'abstain',
      'absent',
      'agree',
    ])
    for (const text of ['视为同意', '√', '1', 'constructor', '__proto__'])
      expect(problemsOf(FLATS, `东院,1,1,A,5,${text}`)).toEqual([[2, 'ballot-choice-unknown', { text }]])
  })

  it('empty cells are listed; an empty vote is not taken for an absent owner', () => {
    const column = (key: keyof typeof BALLOT_COLUMNS) => ({
      column: `${BALLOT_COLUMNS[key].zh} (${BALLOT_COLUMNS[key].en})`,
    })
    expect(problemsOf(FLATS, ',1,101,A,5,同意', '东院,1,,,,', '东院,1,103,B')).toEqual([
      [2, 'ballot-cell-missing', column('compound')],
      [3, 'ballot-cell-missing', column('flat')],
      [3, 'ballot-cell-missing', column('owner')],
      [3, 'ballot-cell-missing', column('area')],
      [3, 'ballot-cell-missing', column('choice')],
      [4, 'ballot-cell-missing', column('area')],
      [4, 'ballot-cell-missing', column('choice')],
    ])
  })

  it('a comma that shifts the cells is seen', () => {
    expect(problemsOf(FLATS, '东院,1,101,A,1,234.5,同意')).toEqual([
      [2, 'ballot-row-ragged', { cells: 7, columns: 6 }],
    ])
    expect(rowsOf(FLATS, '东院,1,101,A,"1,234.5",同意')).toMatchObject([
      { areaSquareCentimeters: 12_345_000 },
    ])
  })
})

describe('counted votes', () => {
  it('of compounds and of buildings', () => {
    expect(
      rowsOf(
        `${COUNTED},楼栋`,
        '东院,30,"3,000.5㎡",20,2000,15,1500.0001,1号楼',
        '西院,３０人,3000,0,0,0,0,',
      ),
    ).toEqual([
      {
        kind: 'counted',
        row: 2,
        compound: '东院',
        building: '1号楼',
        total: { heads: 30, areaSquareCentimeters: 30_005_000 },
        participating: { heads: 20, areaSquareCentimeters: 20_000_000 },
        agreeing: { heads: 15, areaSquareCentimeters: 15_000_001 },
      },
      {
        kind: 'counted',
        row: 3,
        compound: '西院',
        building: '',
        total: { heads: 30, areaSquareCentimeters: 30_000_000 },
        participating: { heads: 0, areaSquareCentimeters: 0 },
        agreeing: { heads: 0, areaSquareCentimeters: 0 },
      },
    ])
  })

  it('beside flats in one table, but not in one row', () => {
    const both = `${FLATS},总人数,总面积,参与人数,参与面积,同意人数,同意面积`
    const lines = [both, '东院,1,101,A,5,同意,,,,,,', '西院,,,,,,10,10,10,10,10,10']
    expect(rowsOf(...lines)).toMatchObject([{ kind: 'owner' }, { kind: 'counted' }])
    expect(problemsOf(both, '东院,1,101,A,5,同意,1,1,1,1,1,1')).toEqual([[2, 'ballot-row-unclear', {}]])
  })

  it('the empty form is read when it is filled in, whatever the compounds are called', () => {
    for (const language of ['zh', 'en'] as const) {
      const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => ballotKey(text) !== '')
      fc.assert(
        fc.property(fc.oneof(name, fc.constantFrom('=1+1', '@x', '-2', 'a,b', '"')), (given) => {
          const form = writeBallotForm(
            [
              { code: '', name: given },
              { code: 'c1', name: 'x' },
            ],
            language,
          )
          const text = new TextDecoder().decode(form)
          expect(readBallots(form)).toMatchObject({ ok: true, value: { rows: [] } })
          const filled = new TextEncoder().encode(text.replaceAll(/,,,,,,,(?=\r\n)/g, ',,10,100.5,9,90,8,80'))
          expect(readBallots(filled)).toMatchObject({
            ok: true,
            value: {
              rows: [
                {
                  kind: 'counted',
                  row: 2,
                  compound: given.trim(),
                  total: { areaSquareCentimeters: 1_005_000 },
                },
                { kind: 'counted', row: 3, compound: 'c1', agreeing: { heads: 8 } },
              ],
              problems: [],
            },
          })
        }),
        { numRuns: 50 },
      )
    }
  })
})

describe('what is no list of votes', () => {
  it('says which columns are missing', () => {
    expect(problemsOf('小区,房号,业主,面积', '东院,1,A,5')).toEqual({
      code: 'ballot-columns-missing',
      data: { columns: '表决 (choice)' },
    })
    expect(problemsOf(COUNTED.replace('小区,', ''), '1,1,1,1,1,1')).toEqual({
      code: 'ballot-columns-missing',
      data: { columns: '院落 (compound)' },
    })
    expect(problemsOf('')).toMatchObject({ code: 'ballot-columns-missing' })
  })

  it('has no rows, a column twice, or areas in another unit', () => {
    expect(rowsOf(FLATS)).toBe('ballot-none')
    expect(problemsOf(`${FLATS},建筑面积`, '东院,1,101,A,5,同意,6')).toEqual({
      code: 'ballot-column-twice',
      data: { column: '建筑面积' },
    })
    expect(problemsOf(FLATS.replace('面积', '面积（万㎡）'), '东院,1,101,A,5,同意')).toEqual({
      code: 'ballot-area-unit',
      data: { column: '面积（万㎡）' },
    })
  })

  it('has broken quotes or bytes', () => {
    expect(rowsOf(FLATS, '"东院,1,101,A,5,同意')).toBe('table-malformed')
    expect(readBallots(Uint8Array.of(0xff, 0x80, 0xff))).toMatchObject({
      problem: { code: 'encoding-unknown' },
    })
  })
})

describe('numbers', () => {
  const code = (text: string, by: 'heads' | 'area'): unknown => {
    const read = parseBallotNumber(text, by, 'c')
    return read.ok ? read.value : read.problem.code
  }

  it('areas are exact to the cm²', () => {
    expect(
      ['89.53', '89', '0.0001', '0', '1,234.5000', '８９．５平方米', '89.530000'].map((text) =>
        code(text, 'area'),
      ),
    ).toEqual([895_300, 890_000, 1, 0, 12_345_000, 895_000, 895_300])
  })

  it('what is finer, negative, too large, a share or no number is refused', () => {
    expect(code('89.53001', 'area')).toBe('ballot-area-decimals')
    for (const text of ['-5', '－5', '−5', '—5']) expect(code(text, 'area')).toBe('ballot-number-negative')
    expect(code('100000001', 'area')).toBe('ballot-number-large')
    expect(code('9'.repeat(400), 'heads')).toBe('ballot-number-large')
    for (const text of [
      '85%',
      '1/2',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      '1,23',
      '约30',
      '—',
      '5.5.5',
      '30 户 5',
    ]) {
      expect(code(text, 'area')).toBe('ballot-number-unreadable')
      expect(code(text, 'heads')).toBe('ballot-number-unreadable')
    }
    expect(code(' ', 'area')).toBe('ballot-cell-missing')
  })

  it('owners are whole', () => {
    expect(['30', '30人', '30.0', '1,234 owners'].map((text) => code(text, 'heads'))).toEqual([
      30, 30, 30, 1234,
    ])
    expect(code('30.5', 'heads')).toBe('ballot-count-fractional')
    expect(code('30㎡', 'heads')).toBe('ballot-number-unreadable')
  })

  it('any number of cm² is read back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (area) => {
        const text = `${BigInt(area) / 10_000n}.${String(area % 10_000).padStart(4, '0')}`
        expect(code(text, 'area')).toBe(area)
      }),
    )
  })
})
