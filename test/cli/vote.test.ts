import { describe, expect, it } from 'vitest'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { heyuan } from './terminal.ts'

const HEADER = '小区,楼栋,总人数,总面积,参与人数,参与面积,同意人数,同意面积'

const EDGE = [HEADER, '东院,,30,3000,20,2000,15,1500', '西院,,10,1000.5,10,1000.5,10,1000.5'].join('\n')

const ONE_FAILS = [HEADER, '东院,,30,3000,20,2000,14,1500', '西院,,10,1000.5,10,1000.5,10,1000.5'].join('\n')

interface VoteJson {
  readonly passes: boolean
  readonly compounds: readonly { readonly name: string; readonly passes: boolean }[]
  readonly refused?: readonly { readonly row: number; readonly problem: { readonly code: string } }[]
}

describe('heyuan vote', () => {
  it('passes at the edge of every threshold, with exact counts', async () => {
    const { code, out, err } = await heyuan(['vote', 'v.csv'], { 'v.csv': EDGE })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('taking part\t20/30 heads, needs 20')
    expect(out).toContain('agreeing\t1500/2000 m², needs 1500')
    expect(out).toContain('1000.5/1000.5 m², needs 750.375')
    expect(out).not.toMatch(/%|✗/)
  })

  it('one compound with one owner too few stops the merge, and what is missing is said', async () => {
    const { code, out } = await heyuan(['vote', 'v.csv', '--lang', 'zh'], { 'v.csv': ONE_FAILS })
    expect(code).toBe(1)
    expect(out).toContain('东院\t未通过')
    expect(out).toContain('西院\t通过')
    expect(out).toContain('还差 同意: 1 人\n')
    expect(out).toContain('不构成法律意见')
  })

  it('the matter decides what is needed', async () => {
    const files = { 'v.csv': ONE_FAILS }
    expect((await heyuan(['vote', 'v.csv', '--matter', '7'], files)).code).toBe(1)
    expect((await heyuan(['vote', 'v.csv', '--matter', '4'], files)).code).toBe(0)
  })

  it('thresholds may be others', async () => {
    const strict = { ...HOHHOT_PROFILE, voting: { ...HOHHOT_PROFILE.voting, participation: [3, 4] } }
    const files = { 'v.csv': EDGE, 'rules.json': strict, 'none.json': { name: 'none' } }
    const { code, out } = await heyuan(['vote', 'v.csv', '--rules', 'rules.json'], files)
    expect(code).toBe(1)
    expect(out).toContain('20/30 heads, needs 23')
    expect((await heyuan(['vote', 'v.csv', '--rules', 'none.json'], files)).code).toBe(1)
  })

  it('tells the same as JSON', async () => {
    const { code, out } = await heyuan(['vote', 'v.csv', '--json'], { 'v.csv': ONE_FAILS })
    const report = JSON.parse(out) as VoteJson
    expect([code, report.passes]).toEqual([1, false])
    expect(report.compounds).toMatchObject([
      {
        name: '东院',
        passes: false,
        total: { heads: 30, areaSquareCentimeters: 30_000_000 },
        checks: [
          { isMet: true },
          { isMet: true },
          { isMet: true },
          { have: 14, of: 20, need: 15, isMet: false },
        ],
        missing: { agreeing: { heads: 1, areaSquareCentimeters: 0 } },
      },
      { name: '西院', passes: true },
    ])
  })

  it('counts the flats of owners, and never prints who they are', async () => {
    const flats = [
      '小区,房号,业主,面积,表决',
      '东院,101,张三,89.53,同意',
      '东院,102,张三,60,同意',
      '东院,103,李四,70,同意',
    ]
    const { code, out } = await heyuan(['vote', 'v.csv', '--json'], { 'v.csv': flats.join('\n') })
    expect(code).toBe(0)
    expect(out).not.toMatch(/张三|李四|101/)
    expect(JSON.parse(out)).toMatchObject({
      compounds: [{ total: { heads: 2, areaSquareCentimeters: 2_195_300 } }],
    })
  })

  it('refuses a list with every row that is wrong, in both languages', async () => {
    const files = { 'v.csv': [HEADER, '东院,,30,3000,31,2000,15,1500', '', '西院,,10,-5,9,8,7,6'].join('\n') }
    const english = await heyuan(['vote', 'v.csv'], files)
    expect([english.code, english.out]).toEqual([1, ''])
    expect(english.err).toMatch(/row 2: .*above 100 %/)
    expect(english.err).toMatch(/row 4: .*"-5" is negative/)
    const chinese = await heyuan(['vote', 'v.csv', '--lang=zh', '--json'], files)
    expect(chinese.err).toMatch(/行 4: .*负数/)
    const { refused } = JSON.parse(chinese.out) as VoteJson
    expect(refused!.map(({ row, problem }) => [row, problem.code])).toEqual([
      [2, 'vote-above-total'],
      [4, 'ballot-number-negative'],
    ])
  })

  it('a file that is no list of votes is refused as a whole', async () => {
    const { code, out, err } = await heyuan(['vote', 'v.csv', '--json'], { 'v.csv': 'a,b\n1,2\n' })
    expect(code).toBe(1)
    expect(err).toContain('Columns are missing: 院落 (compound)')
    expect(JSON.parse(out)).toMatchObject({
      refused: [{ row: null, problem: { code: 'ballot-columns-missing' } }],
    })
  })

  it('is used wrongly without a file, with two, or with a matter that is none', async () => {
    const files = { 'v.csv': EDGE }
    const wrong = [
      ['vote'],
      ['vote', 'v.csv', 'v.csv'],
      ['vote', 'nowhere.csv'],
      ['vote', 'v.csv', '--rules', 'nowhere.json'],
      ['vote', 'v.csv', '--matter', '0'],
      ['vote', 'v.csv', '--matter', '10'],
      ['vote', 'v.csv', '--matter', '7.0'],
    ]
    for (const argv of wrong) expect((await heyuan(argv, files)).code).toBe(2)
  })
})
