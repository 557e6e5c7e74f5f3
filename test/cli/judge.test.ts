import { describe, expect, it } from 'vitest'
import { writeRules } from '#io/formats/write-rules.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { heyuan, squares } from './terminal.ts'

const grids = squares([
  { code: '150102001001001', name: 'A', level: 'grid', residents: 900, households: 400 },
  { code: '150102001001002', name: 'B', level: 'grid', residents: 2_000, households: 900 },
])

describe('heyuan rules', () => {
  it('says who keeps to which rule, and returns 1 when somebody does not', async () => {
    const { code, out } = await heyuan(['rules', 'grids.geojson', '--json'], { 'grids.geojson': grids })
    const report = JSON.parse(out) as {
      rules: { key: string; passed: number; failed: { name: string; value: number }[] }[]
    }
    const households = report.rules.find(({ key }) => key === 'households.grid')
    expect(households).toMatchObject({ passed: 1, failed: [{ name: 'B', value: 900 }] })
    expect(code).toBe(1)
  })

  it('judges by the profile of a file', async () => {
    const rules = {
      ...HOHHOT_PROFILE,
      name: 'Loose',
      residents: {},
      households: { grid: [1, 1_000] as const },
    }
    const { code, out } = await heyuan(['rules', 'grids.geojson', '--rules', 'rules.json'], {
      'grids.geojson': grids,
      'rules.json': writeRules(rules),
    })
    expect(out).toContain('Loose')
    expect(code).toBe(0)
  })

  it('refuses a file that is no profile', async () => {
    const { code, err } = await heyuan(['rules', 'grids.geojson', '--rules', 'grids.geojson'], {
      'grids.geojson': grids,
    })
    expect(code).toBe(1)
    expect(err).toContain('grids.geojson')
  })
})

describe('heyuan reform', () => {
  it('runs on the bundled city only, for goals that there are', async () => {
    expect((await heyuan(['reform', 'grids.geojson'], { 'grids.geojson': grids })).code).toBe(2)
    expect((await heyuan(['reform', '--goal', 'best'])).code).toBe(2)
    expect((await heyuan(['reform', '--seed', '-1'])).code).toBe(2)
  })
})

describe('heyuan staff and coverage', () => {
  it('says that posts are not known instead of taking them for none', async () => {
    const { code, out } = await heyuan(['staff', 'grids.geojson', '--json'], { 'grids.geojson': grids })
    const table = JSON.parse(out) as { posts: number; unknownPosts: number; match: number | null }
    expect(table).toMatchObject({ posts: 0, unknownPosts: 2, match: null })
    expect(code).toBe(1)
  })

  it('names the method, and nobody is served where there is no centre', async () => {
    const { out } = await heyuan(['coverage', 'grids.geojson', '--json'], { 'grids.geojson': grids })
    const [centres] = JSON.parse(out) as { method: string; city: { residents: number; own: number[] } }[]
    expect(centres).toMatchObject({ method: 'straight', city: { residents: 2_900, own: [0, 0, 0] } })
  })

  it('knows no level that is not there', async () => {
    expect(
      (await heyuan(['staff', 'grids.geojson', '--level', 'street'], { 'grids.geojson': grids })).code,
    ).toBe(2)
  })
})
