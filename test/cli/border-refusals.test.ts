import { describe, expect, test } from 'vitest'
import { enBorderProblems as enSentences } from '#app/i18n/en-border-problems.ts'
import { enBorderProblems } from '#cli/en-border-problems.ts'
import { zhBorderProblems } from '#cli/zh-border-problems.ts'
import { at, borderCity, drawnLine } from './border-city.ts'
import { editCity } from './edit-city.ts'
import { heyuan } from './terminal.ts'

const LAYERS = Object.keys(borderCity)

describe('a line is refused with a sentence and nothing is written', () => {
  const open = drawnLine([0.5, 0.5], [1.5, 0.5], [1.5, 1.5], [0.5, 1.5])
  test.each([
    ['ends a hair short', 'cut', drawnLine([-1, 0.5], [1.9999, 0.5]), 'does not divide "东风街道"'],
    [
      'crosses itself',
      'cut',
      drawnLine([-1, 0.5], [3, 0.5], [1, 1], [1, 0]),
      'crosses itself at 111.701 40.8005',
    ],
    ['has one point', 'cut', drawnLine([1, 1]), 'too short'],
    ['lies elsewhere', 'cut', drawnLine([90, 90], [91, 91]), 'divides no piece of ground'],
    ['is an open ring', 'draw', open, 'not closed'],
    ['encloses nothing', 'draw', drawnLine([9, 9], [10, 9], [10, 10], [9, 9]), 'divides no piece of ground'],
    [
      'takes all of a jurisdiction',
      'draw',
      drawnLine([-1, -1], [2, -1], [2, 5], [-1, 5], [-1, -1]),
      'no ground left',
    ],
    ['is a point', 'cut', { type: 'Point', coordinates: at(1, 1) }, 'Not a line: Point'],
    ['is two lines', 'cut', { type: 'MultiLineString', coordinates: [[], []] }, 'it holds 2'],
    ['has no geometry', 'cut', { type: 'Feature', properties: {}, geometry: null }, 'Not a line: null'],
    ['is no list', 'cut', { type: 'LineString', coordinates: 7 }, 'Not a line: LineString'],
    [
      'has latitude first',
      'cut',
      { type: 'LineString', coordinates: [[40.8, 111.7]] },
      '40.8 111.7 is not longitude',
    ],
    ['has text for numbers', 'cut', { type: 'LineString', coordinates: [['a', 1]] }, 'is not longitude'],
    ['is a polygon with a hole', 'draw', { type: 'Polygon', coordinates: [[], []] }, 'it holds 2'],
    ['is an empty collection', 'cut', { type: 'FeatureCollection', features: [] }, 'it holds 0'],
    ['is no JSON', 'cut', '{"type":', 'Not JSON: line 1'],
    ['is no GeoJSON', 'cut', '{}', 'not GeoJSON'],
  ])('that %s', async (_, command, line, sentence) => {
    const options = command === 'cut' ? ['--target', '东风街道'] : ['--level', 'street']
    const run = await editCity(command, line, ...options)
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringContaining(sentence) })
    expect(run.written.size).toBe(0)
  })
})

describe('wrong use returns 2, says what is wrong and writes nothing', () => {
  const line = drawnLine([-1, 0.5], [3, 0.5])
  const target = ['--target', '东风街道']
  test.each([
    [['cut', ...LAYERS, '--line', 'l', '-o', 'o'], 'Missing --target'],
    [['cut', ...LAYERS, ...target, '-o', 'o'], 'Missing --line'],
    [['cut', ...LAYERS, ...target, '--line', 'l'], 'Missing -o OUT'],
    [['cut', '--line', 'l', ...target, '-o', 'o'], 'Missing FILE'],
    [['cut', 'none.geojson', '--line', 'l', ...target, '-o', 'o'], 'Cannot read the file: none.geojson'],
    [['cut', ...LAYERS, '--line', 'none', ...target, '-o', 'o'], 'Cannot read the file: none'],
    [['cut', ...LAYERS, '--line', 'l', '--target', '北街道', '-o', 'o'], 'No such jurisdiction: 北街道'],
    [['cut', ...LAYERS, '--line', 'l', '--target', '', '-o', 'o'], 'No such jurisdiction'],
    [['cut', ...LAYERS, '--line', 'l', ...target, '--levels', 'street,planet', '-o', 'o'], 'No such level'],
    [['cut', ...LAYERS, '--line', 'l', ...target, '--keep-whole', 'trees', '-o', 'o'], '--keep-whole trees'],
    [['cut', ...LAYERS, '--line', 'l', ...target, '-o', 'read-only/o'], 'Cannot write the file'],
    [['redraw', ...LAYERS, '--line', 'l', '-o', 'o'], 'Missing --level'],
    [['redraw', ...LAYERS, '--line', 'l', '--level', 'district', '-o', 'o'], 'No such level: district'],
    [['draw', ...LAYERS, '--line', 'l', '--level', 'street', '-o', 'o'], 'Missing --ring'],
  ])('%j', async (argv, sentence) => {
    const run = await heyuan(argv, { ...borderCity, l: line })
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) })
    expect(run.written.size).toBe(0)
  })

  test('a name that several have, with their ids', async () => {
    const twins = structuredClone(borderCity)
    for (const { properties } of twins['社区.geojson'].features.slice(0, 2)) properties!['名称'] = '双社区'
    const argv = ['cut', ...LAYERS, '--line', 'l', '--target', '双社区', '-o', 'o']
    expect(await heyuan(argv, { ...twins, l: line })).toMatchObject({
      code: 2,
      err: 'Wrong use: Several are called 双社区: community:150103001001, community:150103002001\n',
    })
  })
})

test('files without ground are refused with their reason', async () => {
  const argv = ['cut', '楼栋.geojson', '--line', 'l', '--target', 'a', '-o', 'o']
  const files = { '楼栋.geojson': borderCity['楼栋.geojson'], l: drawnLine([0, 0], [1, 1]) }
  expect(await heyuan(argv, files)).toMatchObject({ code: 1, err: expect.stringContaining('only buildings') })
  const broken = { '楼栋.geojson': '{', l: drawnLine([0, 0], [1, 1]) }
  expect(await heyuan(argv, broken)).toMatchObject({ code: 1, err: expect.stringContaining('Not JSON') })
})

test('every sentence of a line stands in both languages with the same figures', () => {
  const figures = (sentence: string): string[] =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).toSorted()
  const ofVertices = /^border-(?!cuts)|^faces-/
  const needed = Object.keys(enSentences).filter((code) => !ofVertices.test(code))
  expect(needed.length).toBeGreaterThan(12)
  expect(needed.filter((code) => !(code in enBorderProblems))).toEqual([])
  expect(Object.keys(zhBorderProblems)).toEqual(Object.keys(enBorderProblems))
  for (const [code, sentence] of Object.entries(enBorderProblems)) {
    expect([code, figures(zhBorderProblems[code]!)]).toEqual([code, figures(sentence)])
  }
})
