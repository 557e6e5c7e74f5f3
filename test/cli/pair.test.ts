import { describe, expect, it } from 'vitest'
import { heyuan } from './terminal.ts'

const COMMUNITIES = [
  '代码,社区,居民数,老年人,所在区',
  '1,甲社区,1000,100,东区',
  '2,乙社区,2000,100,东区',
  '3,丙社区,1500,300,西区',
].join('\n')
const DEPARTMENTS = [
  '编号,部门,级别,所在区,职能,人数,下限,上限',
  'A,市法院,市,,法律,50,1,2',
  'B,东区民政局,区,东区,民政,20,0,2',
].join('\n')
const PRESENT = ['社区,部门', '甲社区,市法院', '甲社区,东区民政局', '乙,B'].join('\n')
const FILES = { 'c.csv': COMMUNITIES, 'd.csv': DEPARTMENTS, 'p.csv': PRESENT }

interface PairJson {
  readonly made: number
  readonly kept: number
  readonly ended: number
  readonly proof: string
  readonly before: { readonly none: number; readonly one: number; readonly several: number }
  readonly after: { readonly none: number; readonly one: number; readonly several: number }
  readonly pairs: readonly {
    readonly code: string
    readonly community: string
    readonly department: string
  }[]
}

describe('heyuan pair', () => {
  it('gives every community of two tables one department, keeping present ties', async () => {
    const { code, out, err } = await heyuan(['pair', 'c.csv', 'd.csv', '--present', 'p.csv', '--json'], FILES)
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out) as PairJson
    expect(report.before).toMatchObject({ none: 1, one: 1, several: 1 })
    expect(report.after).toMatchObject({ none: 0, one: 3, several: 0 })
    expect(report).toMatchObject({ made: 1, kept: 2, ended: 1, proof: 'optimal' })
    expect(report.pairs.map(({ code: of, department }) => of + department)).toEqual(['1A', '2B', '3A'])
  })

  it('says the same in words, and rows in another order give the same', async () => {
    const turned = COMMUNITIES.split('\n')
    const files = { ...FILES, 'c.csv': [turned[0], ...turned.slice(1).toReversed()].join('\n') }
    const asked = ['pair', 'c.csv', 'd.csv', '--present', 'p.csv', '--lang', 'zh']
    const [here, there] = [await heyuan(asked, FILES), await heyuan(asked, files)]
    expect(here.out).toContain('新结对 1\t保留 2\t结束 1\t已证明最优')
    expect(there.out).toBe(here.out)
  })

  it('writes the pairs as a table that is read again', async () => {
    const { code, written } = await heyuan(['pair', 'c.csv', 'd.csv', '-o', 'out.csv'], FILES)
    expect(code).toBe(0)
    const text = new TextDecoder().decode(written.get('out.csv'))
    const again = await heyuan(['pair', 'c.csv', 'd.csv', '--present', 'out.csv', '--json'], {
      ...FILES,
      'out.csv': text,
    })
    expect(JSON.parse(again.out)).toMatchObject({ made: 0, ended: 0, kept: 3 })
  })

  it('says why there is no pairing', async () => {
    const small = DEPARTMENTS.replace('50,1,2', '50,1,1').replace('20,0,2', '20,0,1')
    const { code, out, err } = await heyuan(['pair', 'c.csv', 'd.csv', '--json'], {
      ...FILES,
      'd.csv': small,
    })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      infeasible: { code: 'pairing-too-little-room', data: { communities: 3, room: 2 } },
    })
    expect(err).toContain('3 communities')
  })

  it('a table with anything wrong is refused with every row', async () => {
    const bad = `${DEPARTMENTS}\nC,市检察院,市,,法律,30,0,\nA,另一个,市,,,,0,1`
    const { code, out } = await heyuan(['pair', 'c.csv', 'd.csv', '--json'], { ...FILES, 'd.csv': bad })
    expect(code).toBe(1)
    const { file, refused } = JSON.parse(out) as {
      file: string
      refused: { row: number; problem: { code: string } }[]
    }
    expect(file).toBe('d.csv')
    expect(refused.map(({ row, problem }) => [row, problem.code])).toEqual([
      [4, 'care-capacity-missing'],
      [5, 'care-row-twice'],
    ])
    const present = await heyuan(['pair', 'c.csv', 'd.csv', '--present', 'p.csv', '--lang', 'zh'], {
      ...FILES,
      'p.csv': '社区,部门\n别处,市法院\n',
    })
    expect(present.code).toBe(1)
    expect(present.err).toContain('行 2: 没有找到社区“别处”')
  })

  it('wrong use is told from problems', async () => {
    expect((await heyuan(['pair', 'c.csv', 'missing.csv'], FILES)).code).toBe(2)
    expect((await heyuan(['pair', '--present', 'p.csv'], FILES)).code).toBe(2)
    expect((await heyuan(['assess', '--year', 'last'], FILES)).code).toBe(2)
  })
})
