import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../../data/generate/read-csv.ts'
import { heyuan, type Run } from './terminal.ts'

interface AssessJson {
  readonly year: number
  readonly totals: Readonly<
    Record<'services' | 'volunteer' | 'people' | 'raised' | 'solved' | 'needs' | 'needsMet', number>
  >
  readonly departments: readonly {
    readonly department: string
    readonly name: string
    readonly communities: number
    readonly level: string
    readonly points: number
    readonly most: number
    readonly rank: number
    readonly items: readonly {
      readonly item: string
      readonly points: number
      readonly done: number
      readonly due: number
      readonly records: readonly string[]
    }[]
  }[]
}

/** Rows of a table of the bundled city. */
function rowsOf(name: string): Record<string, string>[] {
  return readCsv(readFileSync(new URL(`../../data/hohhot/${name}.csv`, import.meta.url), 'utf8'))
}

describe('heyuan assess, on the bundled city', () => {
  let run: Run
  beforeAll(async () => {
    run = await heyuan(['assess', '--json', '-o', 'a.csv'])
  }, 60_000)
  const report = () => JSON.parse(run.out) as AssessJson

  it('pairs the communities, takes the year that comes with the city, and ranks within levels', () => {
    expect([run.code, run.err]).toEqual([0, ''])
    const { year, totals, departments } = report()
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

  it('sums what stands in the table, and every record counts for one department', () => {
    const { totals, departments } = report()
    const services = rowsOf('services')
    const sum = (field: string): number => services.reduce((total, one) => total + Number(one[field]), 0)
    const ofKind = (...kinds: readonly string[]) =>
      services.filter(({ activity }) => kinds.includes(activity!)).length
    expect(totals).toMatchObject({
      services: services.length,
      volunteer: ofKind('volunteer'),
      people: sum('people'),
      raised: sum('raised'),
      solved: sum('solved'),
      needs: rowsOf('needs').length,
      needsMet: new Set(services.flatMap(({ need }) => need || [])).size,
    })
    const recordsOf = (item: string) =>
      departments.flatMap(({ items }) => items.find((one) => one.item === item)?.records ?? [])
    const held = recordsOf('services')
    expect([held.length, new Set(held).size]).toEqual(Array(2).fill(ofKind('volunteer', 'project')))
    expect(recordsOf('attendance').length).toBe(ofKind('visit', 'meeting'))
    expect(recordsOf('needs').toSorted()).toEqual(
      rowsOf('needs')
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(departments.reduce((total, { communities }) => total + communities, 0)).toBe(541)
  })

  it('all six needs of 大召社区 are met, and count for the office of the city’s people’s congress', () => {
    const office = report().departments.find(({ department }) => department === 'C01')!
    expect(office.name).toBe('市人大常委会办公室')
    const { done, due, records } = office.items.find(({ item }) => item === 'needs')!
    expect(done).toBe(due)
    expect(records.filter((id) => id.startsWith('N150104003005-')).length).toBe(6)
  })

  it('writes a row for every department that was assessed', () => {
    const table = readCsv(new TextDecoder().decode(run.written.get('a.csv')))
    const { departments } = report()
    expect(table.map(({ department, points, rank }) => [department, Number(points), Number(rank)])).toEqual(
      departments.map(({ name, points, rank }) => [name, points, rank]),
    )
  })

  it('assesses the last year with services unless told another, and says when it cannot write', async () => {
    const file =
      'date,community,activity,hours\n2024-05-01,150104003005,visit,2\n2022-05-01,150104003005,visit,2\n'
    const last = await heyuan(['assess', '--services', 's.csv', '-o', 'read-only/a.csv'], { 's.csv': file })
    expect([last.code, last.out.split('\n')[0], last.written.size]).toEqual([2, 'year 2024', 0])
    expect((await heyuan(['assess', '--year', '20x4'])).code).toBe(2)
  }, 60_000)

  it('a table of services is taken whole or refused whole', async () => {
    const bad =
      'date,community,activity,hours\n2023-05-01,150104003005,visit,-2\n2030-01-01,150104003005,visit,2\n'
    const { code, err } = await heyuan(['assess', '--services', 's.csv'], { 's.csv': bad })
    expect(code).toBe(1)
    expect(err).toContain('row 2')
    expect(err).toContain('row 3')
  }, 60_000)
})
