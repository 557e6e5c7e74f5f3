import { beforeAll, describe, expect, it } from 'vitest'
import { heyuan, type Run } from './terminal.ts'

interface AssessJson {
  readonly year: number
  readonly totals: { readonly volunteer: number; readonly solved: number; readonly services: number }
  readonly departments: readonly {
    readonly level: string
    readonly points: number
    readonly most: number
    readonly rank: number
    readonly items: readonly { readonly points: number; readonly records: readonly string[] }[]
  }[]
}

describe('heyuan assess, on the bundled city', () => {
  let run: Run
  beforeAll(async () => {
    run = await heyuan(['assess', '--json'])
  }, 60_000)

  it('pairs the communities, takes the year that comes with the city, and ranks within levels', () => {
    expect([run.code, run.err]).toEqual([0, ''])
    const { year, totals, departments } = JSON.parse(run.out) as AssessJson
    expect(year).toBe(2023)
    // More than the article says: computed from the records.
    expect(totals.volunteer).toBeGreaterThan(1_600)
    expect(totals.solved).toBeGreaterThan(1_000)
    expect(new Set(departments.map(({ level }) => level))).toEqual(new Set(['city', 'district']))
    for (const { points, most, items } of departments) {
      expect(points).toBeCloseTo(
        items.reduce((sum, item) => sum + item.points, 0),
        6,
      )
      expect(points).toBeLessThanOrEqual(most)
    }
    expect(departments[0]!.rank).toBe(1)
  })

  it('a table of services is taken whole or refused whole', async () => {
    const bad =
      'date,community,activity,hours\n2023-05-01,150104003005,visit,-2\n2030-01-01,150104003005,visit,2\n'
    const { code, err } = await heyuan(['assess', '--services', 's.csv'], { 's.csv': bad })
    expect(code).toBe(1)
    expect(err).toContain('row 2')
    expect(err).toContain('row 3')
  }, 60_000)
})
