import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { combineBranches } from '#core/combination/combine-branches.ts'
import { combinedDiff } from '#core/combination/combined-diff.ts'
import type { Combination, ConflictChoices } from '#core/combination/combination.ts'
import { planSlots } from '#core/combination/plan-slots.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, type History } from '#core/plan/history.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/plan-diff.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { StepId } from '#core/plan/step.ts'
import { isSoundTopology } from '#core/topology/is-sound-topology.ts'
import { facesFit } from '#io/formats/faces-fit.ts'
import { isApplicable } from '#io/formats/is-applicable.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 80)
vi.setConfig({ testTimeout: 60_000 + RUNS * 1_000 })

/** Two branches that begin behind common steps. */
class Branches {
  readonly base: PlanBase
  history: History = emptyHistory('s', '')
  readonly #common: StepId

  constructor(base: PlanBase, common: Commands = []) {
    this.base = base
    this.#common = this.#grow(0, common)
  }

  ours: StepId = 0
  theirs: StepId = 0

  with(ours: Commands, theirs: Commands): this {
    this.ours = this.#grow(this.#common, ours)
    this.theirs = this.#grow(this.#common, theirs)
    return this
  }

  planAt(step: StepId): Plan {
    const plan = new Plan(this.base)
    const path: PlanDiff[] = []
    for (let at = step; at !== 0; at = this.history.steps[at - 1]!.parent) {
      path.unshift(this.history.steps[at - 1]!.diff)
    }
    for (const diff of path) plan.apply(diff)
    return plan
  }

  get combination(): Combination {
    return combineBranches(this.history, this.base, this.ours, this.theirs)
  }

  /** The plan with both combined. */
  combined(choices: ConflictChoices = []): Plan {
    const plan = this.planAt(this.ours)
    const diff = combinedDiff(this.history, planSlots(this.base), this.combination, choices)
    if (!diff.ok) throw new Error(diff.problem.code)
    if (!isApplicable(plan, diff.value)) throw new Error('made for another state')
    plan.apply(diff.value)
    if (!isSoundTopology(plan.topology)) throw new Error('borders hang apart')
    if (diff.value.topology !== null && !facesFit(plan.topology)) throw new Error('borders cross')
    return plan
  }

  /** Does what can be done of some commands on a step; returns the last step. */
  #grow(from: StepId, commands: Commands): StepId {
    const plan = this.planAt(from)
    this.history = {
      ...this.history,
      scenarios: [{ id: 's', name: '', note: '', locked: false, head: from, tip: from }],
    }
    for (let serial = 0; serial < commands.length; serial++) {
      const command = commandAt(commands, serial, plan)
      const done = execute(plan, command)
      if (!done.ok || isEmptyDiff(done.value)) continue
      plan.apply(done.value)
      const step = { command, diff: done.value, label: { key: command.type, data: {} }, at: '' }
      this.history = appendStep(this.history, step)
    }
    return this.history.scenarios[0]!.head
  }
}

type Commands =
  | readonly Command[]
  | { readonly seeds: readonly CommandSeed[]; readonly length: number; readonly serial: number }

function commandAt(commands: Commands, at: number, plan: Plan): Command {
  return 'seeds' in commands ? commandFor(plan, commands.seeds[at]!, commands.serial + at) : commands[at]!
}

const seeded = (seeds: readonly CommandSeed[], serial: number): Commands => ({
  seeds,
  length: seeds.length,
  serial,
})

describe('property: two planners with random edits of one city', () => {
  const base = housedLattice(12, 8)

  test('every step is in exactly one place, and whatever is chosen gives a sound plan', () => {
    let free = 0
    let conflicts = 0
    fc.assert(
      fc.property(
        commandSeeds(3),
        commandSeeds(10),
        commandSeeds(10),
        fc.infiniteStream(fc.boolean()),
        (common, one, other, flips) => {
          const branches = new Branches(base, seeded(common, 5_000))
          const grown = branches.with(seeded(one, 0), seeded(other, 1_000))
          const { combination } = grown
          const places = [
            ...combination.free,
            ...combination.same,
            ...combination.conflicts.flatMap(({ theirs }) => theirs),
          ]
          expect(places.toSorted((a, b) => a - b)).toEqual(stepsOf(grown, grown.theirs, combination.ancestor))
          const mine = stepsOf(grown, grown.ours, combination.ancestor)
          for (const { ours } of combination.conflicts)
            expect(ours.every((step) => mine.includes(step))).toBe(true)
          free += combination.free.length
          conflicts += combination.conflicts.length
          const flip = flips[Symbol.iterator]()
          const choices: ConflictChoices = combination.conflicts.map(() =>
            flip.next().value === true ? 'theirs' : 'ours',
          )
          grown.combined(choices)
        },
      ),
      { numRuns: RUNS },
    )
    expect(free).toBeGreaterThan(RUNS / 4)
    expect(conflicts).toBeGreaterThan(RUNS / 8)
  })

  test('it does not matter who takes in whom, where nothing is in conflict', () => {
    let compared = 0
    fc.assert(
      fc.property(commandSeeds(4), commandSeeds(4), (one, other) => {
        const there = new Branches(base).with(seeded(one, 0), seeded(other, 1_000))
        if (there.combination.conflicts.length > 0) return
        const back = new Branches(base).with(seeded(other, 1_000), seeded(one, 0))
        expect(planHash(there.combined())).toBe(planHash(back.combined()))
        compared++
      }),
      { numRuns: RUNS },
    )
    expect(compared).toBeGreaterThan(RUNS / 8)
  })

  test('what theirs chose everywhere holds all of theirs, and ours everywhere all of ours', () => {
    fc.assert(
      fc.property(commandSeeds(5), commandSeeds(5), (one, other) => {
        const branches = new Branches(base).with(seeded(one, 0), seeded(other, 1_000))
        const { conflicts } = branches.combination
        if (branches.combination.free.length === 0 && conflicts.length === 0) {
          expect(planHash(branches.combined())).toBe(planHash(branches.planAt(branches.ours)))
        }
        if (
          stepsOf(branches, branches.ours, 0).every((step) =>
            conflicts.some(({ ours }) => ours.includes(step)),
          )
        ) {
          const plan = branches.combined(conflicts.map(() => 'theirs'))
          expect(planHash(plan)).toBe(planHash(branches.planAt(branches.theirs)))
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('with a branch without steps of its own the other one comes out', () => {
    fc.assert(
      fc.property(commandSeeds(6), (seeds) => {
        const branches = new Branches(base).with([], seeded(seeds, 0))
        expect(branches.combination.conflicts).toEqual([])
        expect(planHash(branches.combined())).toBe(planHash(branches.planAt(branches.theirs)))
      }),
      { numRuns: RUNS / 2 },
    )
  })
})

function stepsOf({ history }: Branches, to: StepId, from: StepId): StepId[] {
  const path: StepId[] = []
  for (let at = to; at !== from; at = history.steps[at - 1]!.parent) path.unshift(at)
  return path
}

describe('two planners of one city', () => {
  const base = housedLattice(16, 8)
  const move = (unit: string, to: string): Command => ({ type: 'assign', units: [unit], to })
  const conflicts = (ours: readonly Command[], theirs: readonly Command[], city = base) =>
    new Branches(city).with(ours, theirs).combination.conflicts

  test('who move communities of streets far apart lose nothing, and need not decide anything', () => {
    const branches = new Branches(base).with(
      [move('community:1,0', 'street:1,0')],
      [move('community:5,2', 'street:3,1')],
    )
    expect(branches.combination).toMatchObject({ conflicts: [], free: [2], same: [] })
    const plan = branches.combined()
    expect([plan.get('community:1,0')!.parent, plan.get('community:5,2')!.parent]).toEqual([
      'street:1,0',
      'street:3,1',
    ])
  })

  test('who give two communities to one street need not decide anything', () => {
    expect(conflicts([move('community:1,0', 'street:1,0')], [move('community:4,0', 'street:1,0')])).toEqual(
      [],
    )
  })

  test('who give one community to two streets must decide, and either choice comes out', () => {
    const branches = new Branches(base).with(
      [move('community:2,0', 'street:0,0')],
      [move('community:2,0', 'street:2,0')],
    )
    expect(branches.combination.conflicts).toMatchObject([
      { ours: [1], theirs: [2], jurisdictions: ['community:2,0'] },
    ])
    expect(branches.combined(['ours']).get('community:2,0')!.parent).toBe('street:0,0')
    expect(branches.combined(['theirs']).get('community:2,0')!.parent).toBe('street:2,0')
    const undecided = combinedDiff(branches.history, planSlots(base), branches.combination, [])
    expect(undecided).toMatchObject({
      ok: false,
      problem: { code: 'combination-undecided', data: { conflicts: 1 } },
    })
  })

  test('who do the very same have nothing to decide', () => {
    const branches = new Branches(base).with(
      [move('community:2,0', 'street:0,0')],
      [move('community:2,0', 'street:0,0')],
    )
    expect(branches.combination).toMatchObject({ conflicts: [], same: [2], free: [] })
    expect(planHash(branches.combined())).toBe(planHash(branches.planAt(branches.ours)))
  })

  test('who give to a street that the other one dissolves must decide', () => {
    const ours: Command = { type: 'merge', ids: ['street:1,0'], into: 'street:0,0' }
    expect(conflicts([ours], [move('community:4,0', 'street:1,0')])).toHaveLength(1)
  })

  test('who give the same name or code to different units must decide', () => {
    const named = (id: string, name: string, code: string): Command => ({ type: 'rename', id, name, code })
    expect(conflicts([named('street:0,0', '新街', '1')], [named('street:3,1', '新街', '2')])).toHaveLength(1)
    expect(conflicts([named('street:0,0', '甲', '9')], [named('street:3,1', '乙', '9')])).toHaveLength(1)
    expect(conflicts([named('street:0,0', '甲', '1')], [named('street:3,1', '乙', '2')])).toEqual([])
  })

  test('an edit stays with those it depends on', () => {
    const create: Command = {
      type: 'create',
      id: 'new',
      level: 'street',
      name: '新设',
      code: '',
      legalStatus: 'service-centre',
      parent: 'district:0,0',
    }
    const branches = new Branches(base).with(
      [move('community:2,0', 'street:0,0')],
      [create, move('community:2,0', 'new'), move('community:7,3', 'street:2,1')],
    )
    expect(branches.combination.conflicts).toMatchObject([{ ours: [1], theirs: [2, 3] }])
    expect(branches.combination.free).toEqual([4])
    expect(branches.combined(['ours']).get('new')).toBeUndefined()
    expect(branches.combined(['theirs']).get('community:2,0')!.parent).toBe('new')
  })

  test('who together take all communities from one street must decide', () => {
    const ours = [move('community:0,0', 'street:1,0'), move('community:0,1', 'street:1,0')]
    const theirs = [move('community:1,0', 'street:1,0'), move('community:1,1', 'street:1,0')]
    const branches = new Branches(base).with(ours, theirs)
    expect(branches.combination.conflicts).toMatchObject([
      { ours: [1, 2], theirs: [3, 4], jurisdictions: ['street:0,0'] },
    ])
    for (const choice of ['ours', 'theirs'] as const) {
      const plan = branches.combined([choice])
      expect(plan.ownsNothing(plan.slotOf('street:0,0'))).toBe(false)
    }
    expect(conflicts(ours, theirs.slice(0, 1))).toEqual([])
  })

  test('who lock something, and who change what lies in it or how it lies, must decide', () => {
    const lock = (id: string): Command => ({ type: 'lock', id, locked: true })
    const inner: Command = { type: 'assign', units: ['grid:3,0'], to: 'community:2,0' }
    expect(conflicts([lock('district:0,0')], [move('community:1,0', 'street:1,0')])).toHaveLength(1)
    expect(conflicts([lock('street:0,0')], [inner])).toHaveLength(1)
    expect(conflicts([lock('street:3,1')], [inner])).toEqual([])
  })

  test('a service for a need that the other one drops must be decided', () => {
    const need: CareRecord = {
      kind: 'need',
      id: 'n',
      community: 'community:0,0',
      tag: '法律',
      text: '咨询',
      opened: '2026-01-01',
    }
    const service: CareRecord = {
      kind: 'service',
      id: 's',
      date: '2026-02-01',
      department: 'A',
      community: 'community:0,0',
      activity: 'visit',
      text: '',
      hours: 1,
      people: 1,
      raised: 0,
      solved: 0,
      satisfaction: null,
      need: 'n',
    }
    const branches = new Branches(caredCity(), [{ type: 'put-care-records', records: [need] }]).with(
      [{ type: 'drop-care-records', kind: 'need', ids: ['n'] }],
      [{ type: 'put-care-records', records: [service] }],
    )
    expect(branches.combination.conflicts).toHaveLength(1)
    expect(branches.combined(['theirs']).care.get('service', 's')).toEqual(service)
    expect(branches.combined(['ours']).care.get('need', 'n')).toBeUndefined()
  })

  test('rules that both change must be decided, rules and borders need not', () => {
    const rules = (walkFactor: number): Command => ({
      type: 'set-rules',
      rules: { ...base.rules, walkFactor },
    })
    expect(conflicts([rules(1.4)], [rules(1.5)])).toHaveLength(1)
    expect(conflicts([rules(1.4)], [move('community:1,0', 'street:1,0')])).toEqual([])
  })

  test('departments of different communities combine, of the same one must be decided', () => {
    const city = caredCity([departmentNamed('D')])
    const pair = (community: string, department: string): Command => ({
      type: 'pair',
      pairs: [{ community, departments: [department] }],
      standing: false,
    })
    expect(conflicts([pair('community:1,0', 'D')], [pair('community:2,0', 'D')], city)).toEqual([])
    expect(conflicts([pair('community:1,0', 'D')], [pair('community:1,0', 'C')], city)).toHaveLength(1)
    const dissolve: Command = { type: 'dissolve-department', id: 'D' }
    expect(conflicts([dissolve], [pair('community:2,0', 'D')], city)).toHaveLength(1)
  })
})
