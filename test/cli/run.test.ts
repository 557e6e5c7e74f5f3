import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '#cli/run.ts'
import { systemLanguage } from '#cli/system-language.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'
import { emptyHistory } from '#core/plan/history.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { planOf } from '../formats/small-city.ts'
import { collection, squareFeature } from '../formats/geojson-builder.ts'
import { heyuan, squares } from './terminal.ts'

const three = squares([
  { 代码: 'a', 街道: '甲街道', 人口: '1.2万' },
  { 代码: 'b', 街道: '甲街道', 人口: 250_000 },
  { 代码: 'c', 街道: '乙街道', 人口: 1000 },
])

describe('heyuan', () => {
  it('knows its version, which is that of the package', async () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(APP_VERSION)
    expect(await heyuan(['--version'])).toMatchObject({ code: 0, out: 'heyuan 9.9.9\n' })
  })

  it('speaks the language of the system, or the one that is asked for', async () => {
    expect((await heyuan(['--help'])).out).toContain('find gaps')
    expect((await heyuan(['--help'], {}, 'zh_CN.UTF-8')).out).toContain('检查')
    expect((await heyuan(['--help', '--lang', 'zh'])).out).toContain('检查')
    expect((await heyuan(['--help', '--lang=en'], {}, 'zh_CN')).out).toContain('find gaps')
  })

  it('takes a language variable that is set but empty as not set', () => {
    expect(systemLanguage({ LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh_CN.UTF-8')
    expect(systemLanguage({ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' })).toBe('C')
    expect(systemLanguage({ LC_MESSAGES: 'zh_CN', LANG: 'en_US' })).toBe('zh_CN')
    expect(systemLanguage({})).toBe('')
  })

  it('returns 3 and one sentence when the program itself fails', async () => {
    let said = ''
    const code = await main(['check', 'a'], {
      read: () => {
        throw new RangeError('out of memory')
      },
      write: () => false,
      bundled: () => null,
      out: () => {},
      err: (text) => void (said += text),
      language: 'en',
      version: '',
      now: () => '',
    })
    expect({ code, said }).toEqual({ code: 3, said: 'The program failed: out of memory\n' })
  })

  it('returns 2 for wrong use and says what is wrong', async () => {
    for (const argv of [
      [],
      ['paint'],
      ['constructor'],
      ['check'],
      ['check', 'missing.geojson'],
      ['check', '--colour'],
      ['repair', 'a.geojson'],
      ['dissolve', 'a.geojson', '-o', 'b'],
      ['dissolve', 'a.geojson', '--by', '不存在', '-o', 'b'],
      ['balance', 'a.geojson', '--by', '街道'],
      ['balance', 'a.geojson', '--by', '街道', '--residents', '人口', '--level', 'planet'],
      ['export', 'a.zip', '--level', 'street'],
      ['dissolve', 'a.geojson', '--by', '街道', '-o', 'read-only/b'],
    ]) {
      const { code, out, err } = await heyuan(argv, { 'a.geojson': three })
      expect({ argv, code, said: out + err }).toMatchObject({ code: 2, said: expect.stringMatching(/./) })
    }
  })
})

describe('heyuan check', () => {
  it('finds nothing in a file that is good', async () => {
    const { code, out } = await heyuan(['check', 'a.geojson'], { 'a.geojson': three })
    expect(code).toBe(0)
    expect(out).toContain('No problems found.')
  })

  it('does not say that there are no problems under gaps that were kept or remarks', async () => {
    const block = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({ i, x: i % 3, y: Math.floor(i / 3) }))
    const around = block
      .filter(({ i }) => i !== 4)
      .map(({ i, x, y }) => squareFeature({ 代码: `${i}` }, x, y))
    const kept = await heyuan(['check', 'a.geojson'], { 'a.geojson': collection(around) })
    expect(kept.out).toContain('gap, kept')
    expect(kept.out).not.toContain('No problems found.')
    expect(kept.code).toBe(0)
    const twice = await heyuan(['check', '社区.geojson'], {
      '社区.geojson': squares([{ 代码: '1' }, { 代码: '1' }]),
    })
    expect(twice.out).toContain('stands more than once')
    expect(twice.out).not.toContain('No problems found.')
  })

  it('finds an overlap, and gives the whole report as JSON', async () => {
    const { code, out } = await heyuan(['check', 'a.geojson', '--json'], {
      'a.geojson': squares([{}, {}], -0.0002),
    })
    expect(code).toBe(1)
    expect(JSON.parse(out).defects.map(({ kind }: { kind: string }) => kind)).toContain('overlap')
  })

  it('says why a file cannot be read', async () => {
    const { code, out } = await heyuan(['check', 'a.geojson'], { 'a.geojson': '{"type": "Feature",}' })
    expect(code).toBe(1)
    expect(out).toContain('line 1, column 20')
  })

  it('never sends control characters of a file to the terminal', async () => {
    const named = squares([{ name: '\u001b[2J' }])
    named.features[0]!.geometry = { type: 'Point', coordinates: [] }
    const { out } = await heyuan(['check', 'a.geojson'], { 'a.geojson': named })
    expect(out).not.toContain('\u001b')
  })
})

describe('heyuan repair', () => {
  it('writes features that fit, with the columns they had, and check finds nothing in them', async () => {
    const { code, written } = await heyuan(['repair', 'a.geojson', '-o', 'b.geojson'], {
      'a.geojson': squares([{ 代码: '1' }, { 代码: '2' }], -0.0002),
    })
    expect(code).toBe(0)
    const repaired = JSON.parse(new TextDecoder().decode(written.get('b.geojson')))
    expect(repaired.features.map(({ properties }: { properties: unknown }) => properties)).toEqual([
      { 代码: '1' },
      { 代码: '2' },
    ])
    expect((await heyuan(['check', 'b.geojson'], { 'b.geojson': repaired })).code).toBe(0)
  })

  it(
    'accounts for 200,000 features without geometry, whether the others fit or overlap',
    { timeout: 60_000 },
    async () => {
      for (const gap of [0, -0.0002]) {
        const file = squares([{}, {}], gap)
        const without = Array.from({ length: 200_000 }, () => ({
          type: 'Feature',
          properties: {},
          geometry: null,
        }))
        const text = JSON.stringify({ ...file, features: [...file.features, ...without] })
        const { code, out } = await heyuan(['repair', 'a.geojson', '-o', 'b', '--json'], {
          'a.geojson': text,
        })
        expect(code).toBe(1)
        expect(JSON.parse(out)).toMatchObject({ features: 2, refused: 200_000 })
      }
    },
  )
})

describe('heyuan dissolve', () => {
  it('joins units with the same value and adds up what is asked for', async () => {
    const { code, written } = await heyuan(
      ['dissolve', 'a.geojson', '--by', '街道', '--sum', '人口', '-o', 'out.geojson'],
      { 'a.geojson': three },
    )
    expect(code).toBe(0)
    const { features } = JSON.parse(new TextDecoder().decode(written.get('out.geojson')))
    expect(features.map(({ properties }: { properties: unknown }) => properties)).toEqual([
      { 街道: '甲街道', 人口: 262_000, units: 2, areaSquareMeters: expect.any(Number) },
      { 街道: '乙街道', 人口: 1000, units: 1, areaSquareMeters: expect.any(Number) },
    ])
    const [first, second] = features
    expect(first.geometry.coordinates[0]).toHaveLength(7)
    expect(first.properties.areaSquareMeters / second.properties.areaSquareMeters).toBeCloseTo(2, 4)
  })
})

const holey = squares([
  { 代码: 'a', 街道: '甲街道', 人口: 10 },
  { 代码: 'b', 街道: '', 人口: 15 },
  { 代码: 'c', 人口: 5 },
  { 代码: 'd', 街道: '甲街道', 人口: 'abc' },
  { 代码: 'e', 街道: '甲街道', 人口: -5 },
  { 代码: 'f', 街道: '甲街道', 人口: null },
  { 代码: 'g', 街道: '甲街道', 人口: 7 },
])
holey.features[6]!.geometry = { type: 'Point', coordinates: [] }

describe('heyuan dissolve of a file with holes in its columns', () => {
  const argv = ['dissolve', 'a.geojson', '--by', '街道', '--sum', '人口', '-o', 'out.geojson']

  it('gives ground without a value an outline of its own and says what it could not add', async () => {
    const { code, out, err, written } = await heyuan([...argv, '--json'], { 'a.geojson': holey })
    expect(code).toBe(1)
    expect(propertiesOf(written.get('out.geojson'))).toMatchObject([
      { 街道: '甲街道', 人口: 5, units: 4 },
      { 街道: null, 人口: 20, units: 2 },
    ])
    expect(JSON.parse(out)).toEqual({
      features: 2,
      withoutGroup: { units: 2, sums: { 人口: 20 } },
      withoutGround: { units: 1, sums: { 人口: 7 } },
      unreadable: { 人口: 1 },
      missing: { 人口: 1 },
    })
    expect(err).toBe(
      '街道: (no value): 2\n(no usable polygon): 1\n' +
        '人口: cannot be read, not added: 1\n人口: missing, not added: 1\n',
    )
  })

  it('adds up fractions and negative numbers alike whether they are written as numbers or as text', async () => {
    const rows = [1.5, '1.5', -1, '-1', ' 1,000 '].map((人口) => ({ 街道: '甲', 人口 }))
    const { code, err, written } = await heyuan(argv, { 'a.geojson': squares(rows) })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(propertiesOf(written.get('out.geojson'))).toMatchObject([{ 人口: 1001 }])
  })
})

describe('heyuan dissolve by a column called like one of its own', () => {
  it('writes the column as source:…, so that neither is lost', async () => {
    const rows = [
      { units: 'A', areaSquareMeters: 1 },
      { units: 'B', areaSquareMeters: 2 },
    ]
    const argv = ['dissolve', 'a.geojson', '--by', 'units', '--sum', 'areaSquareMeters', '-o', 'b']
    const { written } = await heyuan(argv, { 'a.geojson': squares(rows) })
    const ground = expect.any(Number)
    expect(propertiesOf(written.get('b'))).toEqual([
      { 'source:units': 'A', 'source:areaSquareMeters': 1, areaSquareMeters: ground, units: 1 },
      { 'source:units': 'B', 'source:areaSquareMeters': 2, areaSquareMeters: ground, units: 1 },
    ])
    const [{ areaSquareMeters }] = propertiesOf(written.get('b')) as [{ areaSquareMeters: number }]
    expect(areaSquareMeters).toBeGreaterThan(1000)
  })

  it('refuses to add up the column it groups by', async () => {
    const argv = ['dissolve', 'a.geojson', '--by', 'a', '--sum', 'a', '-o', 'b']
    const { code, err, written } = await heyuan(argv, { 'a.geojson': squares([{ a: 1 }]) })
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 })
    expect(err).toContain('--sum a')
  })
})

function propertiesOf(bytes: Uint8Array | undefined): unknown[] {
  const { features } = JSON.parse(new TextDecoder().decode(bytes))
  return features.map(({ properties }: { properties: unknown }) => properties)
}

describe('heyuan balance of a file with holes in its columns', () => {
  const argv = ['balance', 'a.geojson', '--by', '街道', '--residents', '人口']

  it('keeps the residents of rows without a group in the total and counts what it cannot read', async () => {
    const { code, out, err } = await heyuan([...argv, '--json'], { 'a.geojson': holey })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      groups: [{ group: '甲街道', residents: 10, deviation: 0 }],
      withoutGroup: { units: 2, residents: 20, parts: 1, areaSquareMeters: expect.any(Number) },
      withoutGround: { units: 1, residents: 7 },
      unreadable: 2,
      missing: 1,
      total: { residents: 30, mean: 10 },
    })
    expect(err).toBe(
      '街道: (no value): 2\n(no usable polygon): 1\n' +
        '人口: cannot be read, not added: 2\n人口: missing, not added: 1\n',
    )
  })

  it('has a line for rows without a group, and one for rows without ground', async () => {
    const lines = (await heyuan(argv, { 'a.geojson': holey })).out.split('\n')
    expect(lines.slice(1, -1).map((text) => text.split('\t').slice(0, 2))).toEqual([
      ['甲街道', '10'],
      ['(no value)', '20'],
      ['Total', '30'],
      ['(no usable polygon)', '7'],
    ])
  })

  it('returns 0 and leaves these lines out when nothing is missing', async () => {
    const { code, out, err } = await heyuan([...argv, '--json'], { 'a.geojson': three })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      withoutGroup: null,
      withoutGround: null,
      unreadable: 0,
      missing: 0,
    })
  })
})

describe('heyuan balance', () => {
  it('lists groups from large to small with deviation, parts and band', async () => {
    const argv = ['balance', 'a.geojson', '--by', '街道', '--residents', '人口', '--json']
    const { code, out } = await heyuan(argv, { 'a.geojson': three })
    expect(code).toBe(0)
    const { groups, total } = JSON.parse(out)
    expect(total.residents).toBe(263_000)
    expect(groups).toMatchObject([
      { group: '甲街道', residents: 262_000, deviation: 0.992395, parts: 1, band: 'split' },
      { group: '乙街道', residents: 1000, deviation: -0.992395, parts: 1, band: 'good' },
    ])
    expect(groups[1].compactness).toBeGreaterThan(0.7)
  })

  it('prints a table in Chinese', async () => {
    const argv = ['balance', 'a.geojson', '--by', '街道', '--residents', '人口', '--lang', 'zh']
    expect((await heyuan(argv, { 'a.geojson': three })).out).toContain('甲街道\t262000\t+99.2%')
  })
})

describe('heyuan export', () => {
  const imported = importCity([
    { file: 'a', result: readLayer(new TextEncoder().encode(JSON.stringify(three)), 'a') },
  ])
  const { metrics } = planOf(imported.base!)
  const project = writeProject(metrics, emptyHistory('s', '现状'), { date: '', appVersion: '0' })

  it('writes a level of a project as GeoJSON, or as CSV by the name of the output', async () => {
    const argv = ['export', 'p.zip', '--level', 'street', '-o']
    const geojson = await heyuan([...argv, 's.geojson'], { 'p.zip': project })
    const { features } = JSON.parse(new TextDecoder().decode(geojson.written.get('s.geojson')))
    expect(features.map(({ properties }: { properties: { name: string } }) => properties.name)).toEqual([
      '甲街道',
      '乙街道',
    ])
    const csv = await heyuan([...argv, 's.csv'], { 'p.zip': project })
    expect(new TextDecoder().decode(csv.written.get('s.csv'))).toContain('甲街道,street,street,262000')
  })

  it('refuses a level that the project has not, and a file that is no project', async () => {
    expect((await heyuan(['export', 'p.zip', '--level', 'grid', '-o', 'x'], { 'p.zip': project })).code).toBe(
      2,
    )
    expect((await heyuan(['export', 'p.zip', '--level', 'street', '-o', 'x'], { 'p.zip': 'PK' })).code).toBe(
      1,
    )
  })
})
