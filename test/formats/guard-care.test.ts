import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, type History } from '#core/plan/history.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { fitsCare } from '#io/formats/fits-care.ts'
import { guardCare } from '#io/formats/guard-care.ts'
import { readProject } from '#io/formats/read-project.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { importFiles } from './geojson-builder.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const context = { date: '2026-11-24T00:00:00Z', appVersion: '0.1.0' }
const base = caredCity([
  {
    kind: 'need',
    id: 'n1',
    community: 'community:0,0',
    tag: '医疗',
    text: '老人看病远',
    opened: '2023-01-02',
  },
])
const city = { ...base, columns: [] }

function worked(commands: readonly Command[]): { readonly metrics: Metrics; readonly history: History } {
  const metrics = new Metrics(new Plan(base))
  let history = emptyHistory('s', '现状')
  for (const command of commands) {
    const result = execute(metrics.plan, command)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    metrics.plan.apply(result.value)
    const label = { key: command.type, data: {} }
    history = appendStep(history, { command, diff: result.value, label, at: context.date })
  }
  return { metrics, history }
}

describe('who looks after whom in a project file', () => {
  test('comes back as it was, with its steps', () => {
    const { metrics, history } = worked([
      { type: 'put-care-records', records: [departmentNamed('D', { district: '150102000000', seat: null })] },
      { type: 'pair', pairs: [{ community: 'community:2,0', departments: ['D'] }], standing: false },
      { type: 'lock-pairs', communities: ['community:2,0'], locked: true },
      { type: 'dissolve-department', id: 'A' },
    ])
    const read = readProject(writeProject(metrics, history, context))
    expect(read.ok && read.value.base.care).toEqual(base.care)
    expect(read.ok && read.value.history).toEqual(history)
  })

  const [department, ...rest] = base.care
  const pair = base.care.find(({ kind }) => kind === 'pair')!
  test.each<[string, unknown]>([
    ['no list', {}],
    ['a foreign kind', [{ kind: 'person', id: 'x' }]],
    ['a record twice', [department, department]],
    ['bounds the wrong way', [{ ...department, lower: 5, upper: 4 }]],
    ['a seat beyond the globe', [{ ...department, seat: [9e15, 0] }]],
    ['departments of a pair out of order', [...base.care.slice(0, 3), { ...pair, departments: ['B', 'A'] }]],
    ['a department that is not there', rest],
    ['a community that is not there', [...base.care, { ...pair, id: 'community:9,9' }]],
    ['a street in place of a community', [...base.care, { ...pair, id: 'street:0,0' }]],
  ])('%s is refused', (_, value) => {
    expect(guardCare(structuredClone(base.care), city)).toEqual(base.care)
    expect(guardCare(structuredClone(value), city)).toBeNull()
  })

  test('goes along with a GeoJSON of all levels, and what names nobody who is there stays out', () => {
    const plan = new Plan(base)
    const bytes = writeGeoJson(new Metrics(plan), base.levels, { ...context, scenario: '现状' })
    const again = importFiles({ 'city.geojson': JSON.parse(new TextDecoder().decode(bytes)) as object }).base!
    expect(planHash(new Plan(again))).toBe(planHash(plan))
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { heyuan: { care: unknown[] } }
    file.heyuan.care.push({ ...pair, id: 'community:9,9' }, { kind: 'person' })
    const forged = importFiles({ 'city.geojson': file }).base!
    expect(planHash(new Plan(forged))).toBe(planHash(plan))
  })

  test('a step that was not made on this state does not fit', () => {
    const plan = new Plan(base)
    const none = { added: [], removed: [] }
    const from = plan.care.pairOf('community:0,0')!
    const to = { ...from, departments: ['C'] }
    expect(fitsCare(plan, { ...none, care: [{ from, to }] })).toBe(true)
    expect(fitsCare(plan, { ...none, care: [{ from: to, to: from }] })).toBe(false)
    expect(fitsCare(plan, { ...none, care: [{ from: null, to }] })).toBe(false)
    expect(fitsCare(plan, { ...none, care: [{ from, to: { ...to, departments: ['Z'] } }] })).toBe(false)
    expect(fitsCare(plan, { ...none, care: [{ from, to: { ...to, id: 'community:1,0' } }] })).toBe(false)
    expect(
      fitsCare(plan, {
        ...none,
        care: [
          { from, to },
          { from, to },
        ],
      }),
    ).toBe(false)
  })
})
