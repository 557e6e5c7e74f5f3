import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory } from '#core/plan/history.ts'
import { Plan } from '#core/plan/plan.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { borderCity, drawnLine } from './border-city.ts'
import { heyuan } from './terminal.ts'

const LAYERS = Object.keys(borderCity)

/** The small city as one file of all levels, as it is and after a border has another course. */
async function beforeAndAfter(): Promise<Record<string, Uint8Array>> {
  const files = { ...borderCity, l: drawnLine([2, 0.5], [1.5, 0.5], [1.5, 1.5], [2, 1.5]) }
  const redraw = [
    'redraw',
    ...LAYERS,
    '--line',
    'l',
    '--level',
    'street',
    '--keep-whole',
    'none',
    '-o',
    'after',
  ]
  const after = (await heyuan(redraw, files)).written.get('after')!
  // There and back again: the same ground as it was, in the form in which a plan is written.
  const rename = [
    'cut',
    ...LAYERS,
    '--line',
    'far',
    '--target',
    '甲社区',
    '--keep-whole',
    'none',
    '-o',
    'cut',
  ]
  const cut = await heyuan(rename, { ...borderCity, far: drawnLine([-1, 0.5], [3, 0.5]) })
  return { after, cut: cut.written.get('cut')! }
}

describe('heyuan compare', () => {
  test('tells what changes hands between two files, as areas, table and jurisdictions', async () => {
    const files = await beforeAndAfter()
    const run = await heyuan(['compare', 'cut', 'after', '--level', 'street', '--json'], files)
    const report = JSON.parse(run.out)
    expect(report.level).toBe('street')
    expect(report.areas).toHaveLength(1)
    const [area] = report.areas
    expect(area.flows).toMatchObject([{ from: { name: '东风街道' }, to: { name: '西园街道' } }])
    expect(area.residents).toBe(report.moved.residents)
    expect(area.newMeters).toBeGreaterThan(100)
    const sum = (key: 'before' | 'after'): number =>
      report.jurisdictions.reduce(
        (total: number, one: Record<string, { residents: number }>) => total + one[key]!.residents,
        0,
      )
    expect([sum('before'), sum('after')]).toEqual([1_600, 1_600])
    const text = await heyuan(['compare', 'cut', 'after'], files, 'zh_CN.UTF-8')
    expect(text.out).toContain('东风街道 → 西园街道')
    expect(text.out).toContain('调整前')
  })

  test('tells two scenarios of a project apart, and the city as it was loaded', async () => {
    const base = latticeCity(8, 4)
    const plan = new Plan(base)
    const command = { type: 'assign', units: ['community:1,0'], to: 'street:1,0' } as const
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    plan.apply(done.value)
    const first = emptyHistory('s1', '现状')
    const at = '2026-11-24T00:00:00Z'
    const step = { command, diff: done.value, label: { key: 'assign', data: {} }, at }
    const second = { id: 's2', name: '调整后', note: '', locked: false, head: 0, tip: 0 }
    const history = appendStep({ ...first, scenarios: [...first.scenarios, second], scenarioId: 's2' }, step)
    const bytes = writeProject(new Metrics(plan), history, { date: at, appVersion: '0.1.0' })
    const moved = async (...argv: readonly string[]): Promise<string[]> => {
      const { out } = await heyuan(['compare', 'p.zip', '--json', ...argv], { 'p.zip': bytes })
      return JSON.parse(out).areas.flatMap(({ units }: { units: { id: string }[] }) =>
        units.map(({ id }) => id),
      )
    }
    const community = base.jurisdictions.find(({ id }) => id === 'community:1,0')!
    expect(await moved()).toHaveLength(1)
    expect(await moved('--from', '现状', '--to', '调整后')).toHaveLength(1)
    expect(await moved('--from', '调整后', '--to', '现状')).toHaveLength(1)
    expect(await moved('--from', '调整后')).toEqual([])
    const { out } = await heyuan(['compare', 'p.zip'], { 'p.zip': bytes })
    expect(out).toContain(community.name)
    const missing = await heyuan(['compare', 'p.zip', '--to', '没有'], { 'p.zip': bytes })
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('没有')])
  })

  test('says so when nothing changes hands', async () => {
    const files = await beforeAndAfter()
    const { code, out } = await heyuan(['compare', 'cut', 'cut'], files)
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing changes hands at this level.\n' })
  })

  test('wants two plans, and a level that both have', async () => {
    const files = await beforeAndAfter()
    for (const argv of [
      ['compare'],
      ['compare', 'cut', 'cut', 'cut'],
      ['compare', 'cut', 'after', '--level', 'district'],
    ]) {
      expect((await heyuan(argv, files)).code).toBe(2)
    }
  })
})

test('heyuan describe tells the four bounds of every street of the bundled city by its roads, in both languages', async () => {
  const argv = ['describe', 's', '--by', 'name', '--lines', 'roads.geojson', '--lines', 'railways.geojson']
  const bundled = await import('node:fs').then(
    ({ readFileSync }) =>
      (name: string) =>
        readFileSync(new URL(`../../data/hohhot/${name}`, import.meta.url)),
  )
  const files = {
    s: bundled('streets.geojson'),
    'roads.geojson': bundled('roads.geojson'),
    'railways.geojson': bundled('railways.geojson'),
  }
  const { code, out } = await heyuan([...argv, '--json'], files, 'zh_CN.UTF-8')
  expect(code).toBe(1)
  const told = new Map<string, string>(
    JSON.parse(out).map((one: { unit: string; sentence: string }) => [one.unit, one.sentence]),
  )
  expect(told.get('中山东路街道')).toBe('东至呼伦贝尔路，南至健康街，西至锡林郭勒路，北至车站街。')
  const english = await heyuan(argv, files)
  expect(english.out).toContain('to the north 车站街')
  expect(english.out).toMatch(/no name: \d+ m of border at 111/)
  expect((await heyuan(['describe', 's'], files)).code).toBe(2)
  expect((await heyuan(['describe', 's', '--by', 'x'], files)).code).toBe(2)
  expect((await heyuan([...argv, '--lines', 'missing'], files)).code).toBe(2)
})
