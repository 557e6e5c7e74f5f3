import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { borderSides } from '#app/store/border-sides.ts'
import { createWorkbench } from '#app/store/create-workbench.ts'
import { TilingMeter } from '#app/store/tiling-meter.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { activeScenario, BASE_STEP, routeBetween } from '#core/plan/history.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { StepId } from '#core/plan/step.ts'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { readProject } from '#io/formats/read-project.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { commandFor, LAST_KIND, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { latticeServices } from './lattice-workbench.ts'

const SEQUENCES = Number(process.env['HEYUAN_RUNS'] ?? 100)
vi.setConfig({ testTimeout: 60_000 + SEQUENCES * 200 })

/** What a planner may do next. `seed` is for commands and for numbers. */
interface Move {
  readonly kind: 'command' | 'undo' | 'redo' | 'jump' | 'reset' | 'branch' | 'switch' | 'reopen'
  readonly seed: CommandSeed
}

const seed = fc.record({ kind: fc.nat(LAST_KIND), a: fc.nat(9_999), b: fc.nat(9_999), c: fc.nat(9_999) })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('command' as const), seed }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'jump' as const), seed }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('reset' as const, 'branch' as const, 'switch' as const, 'reopen' as const),
      seed,
    }),
  },
)

let serial = 0

/** The plan that the log says: the base, and the diffs on the way to the head. */
function replayed(state: WorkbenchState): Plan {
  const { steps, scenarios, scenarioId, project } = state
  const history = { steps, scenarios, scenarioId }
  const plan = new Plan(project!.plan.base)
  for (const diff of routeBetween(history, BASE_STEP, activeScenario(history).head)) plan.apply(diff)
  return plan
}

/** The picked border, if any is left, runs along arcs that are there, between the two sides it names. */
function expectLiveBorder({ border, level, project, vertices, draft }: WorkbenchState): void {
  expect(draft).toBeNull()
  if (border === null) expect(vertices).toEqual([])
  for (const halfEdge of border?.halfEdges ?? []) {
    expect(borderSides(project!.plan, level, halfEdge)).toEqual(border!.sides)
    expect(isGone(project!.plan, halfEdge)).toBe(false)
  }
}

function isGone({ topology: { arcStart, arcEnd } }: Plan, halfEdge: number): boolean {
  return arcStart[halfEdge >> 1] === arcEnd[halfEdge >> 1]
}

function head({ scenarios, scenarioId }: WorkbenchState): StepId {
  return scenarios.find(({ id }) => id === scenarioId)!.head
}

/** Makes a move; `answer` must be `expected`. Reopening is up to the caller. */
async function perform({ actions, project, steps, scenarios }: WorkbenchState, move: Move, turn: number) {
  const { kind, seed } = move
  if (kind === 'command') {
    const command = commandFor(project!.plan, seed, turn)
    const result = execute(project!.plan, command)
    return { answer: await actions.dispatch(command), expected: result.ok ? null : result.problem }
  }
  if (kind === 'undo') await actions.undo()
  if (kind === 'redo') await actions.redo()
  if (kind === 'jump') await actions.jumpTo(seed.a % (steps.length + 1))
  if (kind === 'reset') await actions.reset()
  if (kind === 'branch') await actions.createScenario(`方案 ${turn}`)
  if (kind === 'switch') await actions.openScenario(scenarios[seed.a % scenarios.length]!.id)
  return { answer: null, expected: null }
}

test(
  'D4 F1: whatever is done, the plan is what the log says, the log is on disk and in the file, each step has its hash',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
        const name = `random-${++serial}`
        const open = () => {
          const workbench = createWorkbench(latticeServices(name, () => housedLattice(8, 4)))
          return workbench
            .getState()
            .actions.openLast()
            .then(() => workbench)
        }
        let workbench = await open()
        const hashes = new Map<StepId, string>([[BASE_STEP, planHash(workbench.getState().project!.plan)]])
        for (const [turn, one] of moves.entries()) {
          const before = workbench.getState()
          const { answer, expected } = await perform(before, one, turn)
          expect(answer).toEqual(expected)
          if (one.kind === 'reopen') workbench = await open()
          const state = workbench.getState()
          const hash = planHash(state.project!.plan)
          if (!hashes.has(head(state)))
            hashes.set(head(state), one.kind === 'reset' ? hashes.get(BASE_STEP)! : hash)
          expect(hash).toBe(hashes.get(head(state)))
          expect(state.saving.kind).toBe('saved')
          expectLiveBorder(state)
          state.actions.pickBorder(one.seed.c % state.project!.plan.topology.face.length)
        }
        const state = workbench.getState()
        expect(new TilingMeter(state.project!.plan).measure(() => true)).toEqual({ gaps: [], overlaps: [] })
        expect(planHash(replayed(state))).toBe(planHash(state.project!.plan))
        const fresh = new Metrics(replayed(state))
        for (const level of state.project!.plan.base.levels) {
          expect(state.project!.metrics.unassigned(level)).toEqual(fresh.unassigned(level))
          for (const { id } of state.project!.plan.jurisdictions(level)) {
            expect(state.project!.metrics.figures(id)).toEqual(fresh.figures(id))
          }
        }
        const history = { steps: state.steps, scenarios: state.scenarios, scenarioId: state.scenarioId }
        const file = writeProject(state.project!.metrics, history, { date: '', appVersion: '' })
        expect(readProject(file)).toMatchObject({
          ok: true,
          value: { history, planHash: planHash(state.project!.plan) },
        })
        const again = (await open()).getState()
        expect(planHash(again.project!.plan)).toBe(planHash(state.project!.plan))
        expect([again.steps, again.scenarios, again.scenarioId]).toEqual([
          state.steps,
          state.scenarios,
          state.scenarioId,
        ])
      }),
      { numRuns: SEQUENCES },
    )
  },
)

test(
  'D3: undo as often as there are steps leads to the base, redo as often leads back',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(seed, { minLength: 1, maxLength: 12 }), async (seeds) => {
        const workbench = createWorkbench(latticeServices(`undo-${++serial}`, () => housedLattice(8, 4)))
        const { actions } = workbench.getState()
        await actions.openLast()
        const { plan } = workbench.getState().project!
        const hashes = [planHash(plan)]
        for (const [turn, one] of seeds.entries()) {
          if ((await actions.dispatch(commandFor(plan, one, turn))) === null) hashes.push(planHash(plan))
        }
        for (const hash of hashes.toReversed().slice(1)) {
          await actions.undo()
          expect(planHash(plan)).toBe(hash)
        }
        await actions.undo()
        expect(planHash(plan)).toBe(hashes[0])
        for (const hash of hashes.slice(1)) {
          await actions.redo()
          expect(planHash(plan)).toBe(hash)
        }
        await actions.redo()
        expect(planHash(plan)).toBe(hashes.at(-1))
      }),
      { numRuns: 40 },
    )
  },
)
