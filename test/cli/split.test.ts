import { describe, expect, it, vi } from 'vitest'
import { heyuan } from './terminal.ts'

// Proofs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

interface Square {
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>> & { readonly name: string }
  readonly geometry: object
}

/** A lattice of squares of 0.001°, each with residents; `rows` may come in any order. */
function lattice(
  columns: number,
  rows: number,
  residents: (x: number, y: number) => Record<string, unknown>,
): { readonly type: string; readonly features: readonly Square[] } {
  const features = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)]
    const at = (dx: number, dy: number) => [
      Number((111.7 + (x + dx) / 1000).toFixed(7)),
      Number((40.8 + (y + dy) / 1000).toFixed(7)),
    ]
    const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
    return {
      type: 'Feature',
      properties: { name: `${x},${y}`, ...residents(x, y) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
  return { type: 'FeatureCollection', features }
}

interface SplitJson {
  readonly parts: readonly { readonly part: number; readonly residents: number; readonly units: number }[]
  readonly feasible: boolean
  readonly borderMeters: number
  readonly proof: { readonly kind: string }
  readonly partOfFeature: readonly number[]
}

async function split(
  city: object,
  ...options: string[]
): Promise<{ code: number; answer: SplitJson; err: string }> {
  const run = await heyuan(['split', 'city.geojson', '--residents', 'people', '--json', ...options], {
    'city.geojson': city,
  })
  return { code: run.code, answer: JSON.parse(run.out) as SplitJson, err: run.err }
}

describe('heyuan split FILE', () => {
  it('says how many figures it could not read, and how many there are not', async () => {
    const people = [100, -5, 'NaN', null, '1e300', 100, 100, 100]
    const { code, err } = await split(
      lattice(4, 2, (x, y) => ({ people: people[4 * y + x]! })),
      '--parts',
      '2',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/people: .*not added: 2/)
    expect(err).toMatch(/people: missing, not added: 2/)
  })

  it('has no time for a proof where the clock ended the search', async () => {
    const { answer } = await split(
      lattice(12, 12, (x, y) => ({ people: 50 + ((7 * x + 3 * y) % 11) })),
      '--parts',
      '4',
      '--seconds',
      '0.1',
    )
    expect(answer).toMatchObject({ cutShort: true, proof: { kind: 'none' }, proofCutShort: false })
  })

  it('cuts eight by four equal squares into two along the short middle, proven optimal', async () => {
    const { code, answer } = await split(
      lattice(8, 4, () => ({ people: 100 })),
      '--parts',
      '2',
      '--tolerance',
      '0',
    )
    expect(code).toBe(0)
    expect(answer.parts.map(({ residents, units }) => [residents, units])).toEqual([
      [1600, 16],
      [1600, 16],
    ])
    expect(answer).toMatchObject({ proof: { kind: 'optimal' }, proofCutShort: false })
    // Four sides of 0.001° of latitude.
    expect(answer.borderMeters).toBeGreaterThan(4 * 111)
    expect(answer.borderMeters).toBeLessThan(4 * 111.2)
  })

  it('gives the same parts for rows in any order', async () => {
    const city = lattice(4, 4, (x, y) => ({ people: 50 + ((7 * x + 13 * y) % 40) }))
    const shuffled = {
      ...city,
      features: city.features.toSorted((a, b) => (a.properties.name < b.properties.name ? 1 : -1)),
    }
    const named = (features: typeof city.features, parts: readonly number[]) =>
      Object.fromEntries(features.map(({ properties }, i) => [properties.name, parts[i]]))
    const [one, other] = [
      await split(city, '--parts', '3', '--tolerance', '0.2'),
      await split(shuffled, '--parts', '3', '--tolerance', '0.2'),
    ]
    expect(one.answer.feasible).toBe(true)
    expect(named(shuffled.features, other.answer.partOfFeature)).toEqual(
      named(city.features, one.answer.partOfFeature),
    )
  })

  it('keeps neighbours with the same value of a column together', async () => {
    const city = lattice(4, 4, (x, y) => ({ people: 100, yard: y === 1 && x < 3 ? 'long' : null }))
    const { answer } = await split(city, '--parts', '2', '--keep-whole', 'yard')
    const yard = city.features.flatMap(({ properties }, i) =>
      properties['yard'] === 'long' ? [answer.partOfFeature[i]] : [],
    )
    expect(yard).toHaveLength(3)
    expect(new Set(yard).size).toBe(1)
  })

  it('says so and returns 1 when the tolerance cannot be met', async () => {
    const { code, answer } = await split(
      lattice(3, 1, (x) => ({ people: x === 0 ? 900 : 50 })),
      '--parts',
      '2',
    )
    expect(code).toBe(1)
    expect(answer.feasible).toBe(false)
    expect(answer.proof.kind).toBe('infeasible')
  })

  it('writes outlines of the parts', async () => {
    const { written, code } = await heyuan(
      ['split', 'city.geojson', '--residents', 'people', '--parts', '2', '-o', 'parts.geojson'],
      { 'city.geojson': lattice(4, 2, () => ({ people: 10 })) },
    )
    expect(code).toBe(0)
    const parts = JSON.parse(
      new TextDecoder().decode(written.get('parts.geojson')),
    ) as GeoJSON.FeatureCollection
    expect(parts.features.map(({ properties }) => properties?.['residents'])).toEqual([40, 40])
  })

  it('is used wrongly without parts, without a column, or with a number that is none', async () => {
    const city = { 'city.geojson': lattice(2, 2, () => ({ people: 1 })) }
    const codes = await Promise.all(
      [
        ['--residents', 'people'],
        ['--parts', '2'],
        ['--residents', 'nobody', '--parts', '2'],
        ['--residents', 'people', '--parts', '1.5'],
        ['--residents', 'people', '--parts', '2', '--tolerance', '-1'],
      ].map(async (options) => (await heyuan(['split', 'city.geojson', ...options], city)).code),
    )
    expect(codes).toEqual([2, 2, 2, 2, 2])
  })
})
