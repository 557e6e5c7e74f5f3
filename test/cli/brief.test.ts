import { describe, expect, test } from 'vitest'
import { heyuan } from './terminal.ts'

describe('heyuan brief', () => {
  test('tells the three reforms of the bundled city, as published, and finds nothing that must be done', async () => {
    const { code, out } = await heyuan(['brief', '--json'])
    expect(code).toBe(0)
    const { figures, problems } = JSON.parse(out) as {
      figures: { figure: string; before: number; after: number }[]
      problems: { kind: string; name: string }[]
    }
    const figure = (name: string): readonly number[] => {
      const { before, after } = figures.find((each) => each.figure === name)!
      return [before, after]
    }
    expect(figure('aboveSplit')).toEqual([4, 0])
    expect(figure('between')).toEqual([0, 3])
    expect(figure('centres')).toEqual([0, 9])
    expect(figure('compounds')).toEqual([3600, 3328])
    expect(figure('exactlyOne')).toEqual([156, 541])
    expect(figure('residents')[0]).toBe(figure('residents')[1])
    expect(problems).toHaveLength(5)
    expect(problems.every(({ name }) => name !== '')).toBe(true)
  })

  test('says in words what is wrong before the reform', async () => {
    const { code, out } = await heyuan(['brief', '--to', 'before'], {}, 'zh_CN.UTF-8')
    expect(code).toBe(1)
    expect(out).toContain('超过最高限值的街道（个）\t4\t4')
    expect(out).toContain('昭乌达路街道：268331 人，超过 100000 人')
  })

  test('wants a scenario that there is', async () => {
    const { code, err } = await heyuan(['brief', '--to', 'nowhere'])
    expect([code, err]).toEqual([2, expect.stringContaining('nowhere')])
  })
})

test('heyuan compare tells two scenarios of the bundled city apart', async () => {
  const { out } = await heyuan(['compare', '--from', 'published', '--to', 'better', '--json'])
  const { jurisdictions } = JSON.parse(out) as {
    jurisdictions: { before: { residents: number }; after: { residents: number } }[]
  }
  const sum = (key: 'before' | 'after'): number =>
    jurisdictions.reduce((total, one) => total + one[key].residents, 0)
  expect(sum('before')).toBe(sum('after'))
})

describe('heyuan report', () => {
  test('writes the papers of the bundled reform as a page that prints, Word and Excel', async () => {
    const page = await heyuan(['report', '--parts', 'summary,maps,bounds', '-o', 'r.html', '--lang', 'zh'])
    expect([page.code, page.err]).toEqual([0, ''])
    const html = new TextDecoder().decode(page.written.get('r.html'))
    expect(html).toContain('阿拉善北路区域服务中心')
    expect(html).toContain('3,328')
    const word = await heyuan(['report', '--to', 'better', '--parts', 'codes', '-o', 'r.docx'])
    expect(word.written.get('r.docx')!.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    const excel = await heyuan(['report', '-o', 'r.xlsx'])
    expect(excel.written.get('r.xlsx')!.length).toBeGreaterThan(10_000)
  })

  test('wants a format and parts that it knows', async () => {
    for (const argv of [
      ['report'],
      ['report', '-o', 'r.txt'],
      ['report', '--parts', 'poem', '-o', 'r.html'],
    ]) {
      expect((await heyuan(argv)).code).toBe(2)
    }
  })
})

describe('heyuan sheet', () => {
  test('draws a street of the published reform to scale, and all streets in one file', async () => {
    const one = await heyuan([
      'sheet',
      '--unit',
      '阿拉善北路区域服务中心',
      '--from',
      'before',
      '-o',
      's.svg',
      '--lang',
      'zh',
    ])
    expect([one.code, one.err]).toEqual([0, ''])
    const svg = new TextDecoder().decode(one.written.get('s.svg'))
    expect(svg).toContain('高伦特社区')
    expect(svg).toContain('width="297mm" height="420mm"')
    const district = await heyuan([
      'sheet',
      '--level',
      'district',
      '--unit',
      'all',
      '--size',
      'a4',
      '--landscape',
      '-o',
      's.html',
    ])
    expect(new TextDecoder().decode(district.written.get('s.html')).match(/<svg /g)).toHaveLength(4)
  })

  test('wants a unit, a paper and a format that it knows', async () => {
    for (const argv of [
      ['-o', 's.pdf'],
      ['--size', 'B5', '-o', 's.svg'],
      ['--unit', '没有', '-o', 's.svg'],
      ['--unit', 'all', '-o', 's.svg'],
    ]) {
      expect((await heyuan(['sheet', ...argv])).code).toBe(2)
    }
  })
})
