import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, type History } from '#core/plan/history.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { Plan } from '#core/plan/plan.ts'
import { readProject } from '#io/formats/read-project.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { yardCity, type Yard } from '../builders/yard-city.ts'
import { heyuan } from './terminal.ts'

const base = latticeCity(8, 4)
const at = '2026-11-24T00:00:00Z'

function project(commands: readonly Command[], city = base): Uint8Array {
  const plan = new Plan(city)
  let history: History = emptyHistory('first', '')
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    plan.apply(done.value)
    history = appendStep(history, { command, diff: done.value, label: { key: command.type, data: {} }, at })
  }
  return writeProject(new Metrics(plan), history, { date: at, appVersion: '9.9.9' })
}

const move = (unit: string, to: string): Command => ({ type: 'assign', units: [unit], to })

describe('heyuan combine', () => {
  test('takes the work of a second planner in where it touches nothing of ours', async () => {
    const files = {
      'a.zip': project([move('community:1,0', 'street:1,0')]),
      'b.zip': project([move('community:2,1', 'street:0,0')]),
    }
    const run = await heyuan(['combine', 'a.zip', 'b.zip', '-o', 'c.zip'], files)
    expect([run.code, run.out]).toEqual([
      0,
      '1 of their steps go in by themselves, 0 are the same in both, 0 conflicts\n',
    ])
    const read = readProject(run.written.get('c.zip')!)
    if (!read.ok) throw new Error(read.problem.code)
    const plan = planAtHead(read.value.base, read.value.history)
    expect([plan.get('community:1,0')!.parent, plan.get('community:2,1')!.parent]).toEqual([
      'street:1,0',
      'street:0,0',
    ])
  })

  test('lists conflicts and writes nothing until somebody is preferred', async () => {
    const files = {
      'a.zip': project([move('community:1,0', 'street:1,0')]),
      'b.zip': project([{ type: 'merge', ids: ['street:1,0'], into: 'street:0,0' }]),
    }
    const asked = await heyuan(['combine', 'a.zip', 'b.zip', '-o', 'c.zip', '--json'], files)
    expect(asked.code).toBe(1)
    expect(asked.written.size).toBe(0)
    expect(JSON.parse(asked.out).conflicts).toHaveLength(1)
    const decided = await heyuan(['combine', 'a.zip', 'b.zip', '--prefer', 'theirs', '-o', 'c.zip'], files)
    expect(decided.code).toBe(0)
    const read = readProject(decided.written.get('c.zip')!)
    if (!read.ok) throw new Error(read.problem.code)
    expect(planAtHead(read.value.base, read.value.history).get('street:1,0')!.retired).toBe(true)
  })

  test('refuses two cities, and wants two branches', async () => {
    const files = { 'a.zip': project([]), 'b.zip': project([], latticeCity(8, 4, 2)) }
    const other = await heyuan(['combine', 'a.zip', 'b.zip'], files)
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('same city')])
    for (const argv of [
      ['combine', 'a.zip'],
      ['combine', 'a.zip', '--with', 'nobody'],
      ['combine', 'a.zip', 'b.zip', '--prefer', 'me'],
    ]) {
      expect((await heyuan(argv, files)).code).toBe(2)
    }
  })

  test('leaves ours where it stands: behind a copy that went on, and with a copy of itself', async () => {
    const steps = [move('community:1,0', 'street:1,0'), move('community:2,1', 'street:0,0')]
    const files = { 'a.zip': project(steps.slice(0, 1)), 'b.zip': project(steps) }
    const ahead = await heyuan(['combine', 'a.zip', 'b.zip', '-o', 'c.zip'], files)
    expect([ahead.code, typesIn(ahead.written.get('c.zip')!)]).toEqual([0, ['assign', 'assign', 'combine']])
    const itself = await heyuan(['combine', 'b.zip', 'b.zip', '-o', 'c.zip'], files)
    expect([itself.code, typesIn(itself.written.get('c.zip')!)]).toEqual([0, ['assign', 'assign']])
  })

  test('refuses a city that says the same but numbers its yards otherwise', async () => {
    const yard = (name: string, x: number): Yard => ({
      at: [x, 0, 100, 100],
      name,
      facts: { households: 10, residents: 20 },
    })
    const [one, other] = [yard('甲院', 0), yard('乙院', 100)]
    const files = {
      'a.zip': project([], yardCity({ yards: [one, other] })),
      'b.zip': project([], yardCity({ yards: [other, one] })),
    }
    const run = await heyuan(['combine', 'a.zip', 'b.zip'], files)
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('same city')])
  })
})

function typesIn(bytes: Uint8Array): string[] {
  const read = readProject(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.history.steps.map(({ command }) => command.type)
}
