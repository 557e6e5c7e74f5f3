import { describe, expect, it, vi } from 'vitest'
import { ARTICLE_CASES } from '#core/merging/article-cases.ts'
import { heyuan } from './terminal.ts'

vi.setConfig({ testTimeout: 120_000 })
const [harbour] = ARTICLE_CASES
const fixed = ['--within', '150103005019', '--case', harbour!.compounds.join(',')]

describe('heyuan merge', () => {
  it('refuses what it cannot read, and says what', async () => {
    for (const argv of [
      ['--reduce', '0'],
      ['--reduce', '1.5'],
      ['--distance', 'far'],
      ['--caps', 'people=5'],
      ['--caps', 'households'],
      ['--within', 'nowhere'],
    ]) {
      const { code, err } = await heyuan(['merge', ...argv])
      expect({ argv, code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/./) })
    }
    const unknown = await heyuan(['merge', '--case', 'nobody,nothing'])
    expect(unknown).toMatchObject({ code: 1, err: 'No such compound, or several of that name: nobody.\n' })
  })

  it('makes the five compounds of the article one, and says so in both languages', async () => {
    const { code, out } = await heyuan(['merge', ...fixed, '--reduce', '4', '--json'])
    expect(code).toBe(0)
    const [answer] = JSON.parse(out)
    const [{ proposal, ledger }] = answer.proposals
    expect(answer.fixed[0]).toHaveLength(5)
    expect(proposal).toMatchObject({ way: 'best', reducedBy: 4, groups: [{ buildings: 7 }] })
    const planned = ledger.map((row: { readonly planned: number }) => row.planned)
    expect(planned.reduce((sum: number, n: number) => sum + n, 0)).toBe(4)
    const zh = await heyuan(['merge', ...fixed, '--reduce', '4', '--lang', 'zh'])
    expect(zh.out).toContain('效益最高')
    expect(zh.out).toContain(harbour!.compounds.join(' + '))
  })

  it('says that a number cannot be had', async () => {
    const { code, err } = await heyuan(['merge', ...fixed, '--reduce', '900'])
    expect(code).toBe(1)
    expect(err).toMatch(/^Exactly \d+ compounds fewer cannot be had/)
  })
})
