import { describe, expect, it } from 'vitest'
import { heyuan } from './terminal.ts'

const points = (rows: readonly (readonly [x: number, y: number, properties: object])[]) => ({
  type: 'FeatureCollection',
  features: rows.map(([x, y, properties]) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Point',
      coordinates: [Number((111.7 + x / 1000).toFixed(7)), Number((40.8 + y / 1000).toFixed(7))],
    },
  })),
})

/** Three hamlets in a row, two kilometres apart; a candidate in each. */
const FILES = {
  'people.geojson': points([
    [0, 0, { people: 300 }],
    [1, 0, { people: 300 }],
    [24, 0, { people: 500 }],
    [48, 0, { people: 200 }],
  ]),
  'candidates.geojson': points([
    [0, 0, { name: 'West' }],
    [24, 0, { name: 'Middle' }],
    [48, 0, { name: 'East' }],
  ]),
  'open.geojson': points([[24, 0, { name: 'Old hall' }]]),
}
const ARGS = [
  'site',
  'people.geojson',
  '--residents',
  'people',
  '--candidates',
  'candidates.geojson',
  '--json',
]

interface SiteJson {
  readonly sites: readonly { readonly name: string; readonly existing: boolean }[]
  readonly covered: number
  readonly proof: { readonly kind: string }
}

describe('heyuan site', () => {
  it('opens where most people are near, proven optimal', async () => {
    const { code, out } = await heyuan([...ARGS, '--open', '2'], FILES)
    const { sites, covered, proof } = JSON.parse(out) as SiteJson
    expect([code, covered, proof.kind]).toEqual([0, 1100, 'optimal'])
    expect(sites.map(({ name }) => name)).toEqual(['West', 'Middle'])
  })

  it('leaves existing sites open and serves others', async () => {
    const { out } = await heyuan([...ARGS, '--open', '1', '--existing', 'open.geojson'], FILES)
    const { sites, covered } = JSON.parse(out) as SiteJson
    expect(sites).toMatchObject([
      { name: 'West', existing: false },
      { name: 'Old hall', existing: true },
    ])
    expect(covered).toBe(1100)
  })

  it('is used wrongly without candidates or with a radius that is none', async () => {
    const wrong = [
      ['site', 'people.geojson', '--residents', 'people', '--open', '1'],
      [...ARGS, '--open', '0'],
      [...ARGS, '--open', '1', '--radius', 'far'],
      [...ARGS, '--open', '1', '--minimise', 'nothing'],
    ]
    for (const argv of wrong) expect((await heyuan(argv, FILES)).code).toBe(2)
  })

  it('says how many counts are missing', async () => {
    const people = points([[0, 0, { people: null }]])
    const { code, err } = await heyuan([...ARGS, '--open', '1'], { ...FILES, 'people.geojson': people })
    expect(code).toBe(1)
    expect(err).toContain('people')
  })
})
