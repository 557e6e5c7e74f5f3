import { describe, expect, test } from 'vitest'
import { NO_FIGURES } from '#core/analysis/figures.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import type { SolverWorker } from '#io/worker/solver-worker.ts'
import { WorkerClient } from '#io/worker/worker-client.ts'
import { inProcessWorker } from './in-process-worker.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const REQUEST: ProposalRequest = {
  kind: 'split',
  target: 'street:0,0',
  parts: 2,
  tolerance: 0.05,
  divideUnits: false,
  seed: 1,
  effort: 1,
}

/** A proposal that gives a community to the neighbouring street. */
const PROPOSAL: Proposal = {
  id: 'p1',
  level: 'street',
  command: {
    type: 'batch',
    title: { key: 'split', data: { name: 'A', parts: 2, residents: 7 } },
    commands: [{ type: 'assign', units: ['community:0,0'], to: 'street:1,0' }],
  },
  score: [],
  proof: { kind: 'none' },
  parts: [
    {
      id: 'street:1,0',
      name: 'B',
      code: '',
      legalStatus: 'street',
      created: false,
      before: NO_FIGURES,
      after: NO_FIGURES,
      band: 'good',
      seat: null,
    },
  ],
  moves: [{ unit: 'community:0,0', part: 0 }],
  movedResidents: 7,
  cutShort: false,
}

let name = 0

/** A workbench with the lattice open and a solver that does what `solve` says. */
function workbenchWith(solve: SolverWorker['propose']) {
  const services = latticeServices(`proposals-${name++}`)
  return latticeWorkbench({
    ...services,
    solver: new WorkerClient<SolverWorker>(() => inProcessWorker({ propose: solve })),
  })
}

/** A solver that tells of its best so far and then never ends. */
const endless: SolverWorker['propose'] = (_snapshot, _request, _reach, tell) => {
  tell({ stage: 'searching', done: 0.5, best: PROPOSAL })
  return new Promise(() => undefined)
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('proposals', () => {
  test('the best one is shown, and accepted it is one step that undo takes back', async () => {
    const store = await workbenchWith(async () => ok([PROPOSAL, { ...PROPOSAL, id: 'p2' }]))
    const { actions } = store.getState()
    expect(await actions.propose(REQUEST)).toBeNull()
    expect(store.getState()).toMatchObject({ solving: null, chosenProposal: 'p1', asked: REQUEST })
    const { plan } = store.getState().project!
    const parent = () => plan.get('community:0,0')!.parent
    const before = parent()
    expect(await actions.acceptProposal('p1')).toBeNull()
    expect([parent(), store.getState().steps.length]).toEqual(['street:1,0', 1])
    expect(store.getState().steps[0]!.label).toEqual({
      key: 'split',
      data: { name: 'A', parts: 2, residents: 7 },
    })
    expect(store.getState().proposals).toEqual([])
    await actions.undo()
    expect(parent()).toBe(before)
  })

  test('a stopped search leaves the best so far, and says that it was cut short', async () => {
    const store = await workbenchWith(endless)
    const { actions } = store.getState()
    const done = actions.propose(REQUEST)
    await until(
      () =>
        store.getState().solving?.progress?.best !== undefined && store.getState().solving?.progress !== null,
    )
    actions.stopSolving()
    expect(await done).toBeNull()
    expect(store.getState().proposals).toMatchObject([{ id: 'p1', cutShort: true }])
  })

  test('a search that is stopped with nothing in hand says so', async () => {
    const store = await workbenchWith(() => new Promise(() => undefined))
    const { actions } = store.getState()
    const done = actions.propose(REQUEST)
    actions.stopSolving()
    expect((await done)?.code).toBe('cancelled')
    expect(store.getState()).toMatchObject({ solving: null, proposals: [] })
  })

  test('a second question takes the place of the first', async () => {
    const store = await workbenchWith((...question) =>
      question[1].seed === 1 ? endless(...question) : Promise.resolve(ok([PROPOSAL])),
    )
    const { actions } = store.getState()
    const first = actions.propose(REQUEST)
    const second = actions.propose({ ...REQUEST, seed: 2 })
    expect(await first).toBeNull()
    expect(await second).toBeNull()
    expect(store.getState().asked?.seed).toBe(2)
  })

  test('the same question asked again takes the place of the first, and is answered', async () => {
    let asked = 0
    const store = await workbenchWith((...question) =>
      asked++ === 0 ? endless(...question) : Promise.resolve(ok([PROPOSAL])),
    )
    const { actions } = store.getState()
    const first = actions.propose(REQUEST)
    await until(() => asked === 1)
    const second = actions.propose(REQUEST)
    expect(await Promise.all([first, second])).toEqual([null, null])
    expect(store.getState()).toMatchObject({ solving: null, proposals: [{ id: 'p1' }], asked: REQUEST })
  })

  test('a proposal that is accepted twice at once is one step, and nobody complains', async () => {
    const store = await workbenchWith(async () => ok([PROPOSAL]))
    const { actions } = store.getState()
    await actions.propose(REQUEST)
    const accepted = await Promise.all([actions.acceptProposal('p1'), actions.acceptProposal('p1')])
    expect([accepted, store.getState().steps.length]).toEqual([[null, null], 1])
  })

  test('a change of the plan takes proposals away, also those still searched for', async () => {
    const store = await workbenchWith(endless)
    const { actions } = store.getState()
    const done = actions.propose(REQUEST)
    await until(() => store.getState().solving?.progress !== null)
    expect(await actions.dispatch({ type: 'lock', id: 'street:1,1', locked: true })).toBeNull()
    expect(await done).toBeNull()
    expect(store.getState()).toMatchObject({ solving: null, proposals: [], chosenProposal: null })
  })

  test('what the solver refuses is said, and nothing changes', async () => {
    const store = await workbenchWith(async () => fail(problem('split-tolerance')))
    expect((await store.getState().actions.propose(REQUEST))?.code).toBe('split-tolerance')
    expect(store.getState()).toMatchObject({ proposals: [], solving: null, steps: [] })
  })

  test('Esc takes the shown proposal from the map and leaves it in the list', async () => {
    const store = await workbenchWith(async () => ok([PROPOSAL]))
    const { actions } = store.getState()
    await actions.propose(REQUEST)
    actions.back()
    expect(store.getState()).toMatchObject({ chosenProposal: null, proposals: [{ id: 'p1' }] })
  })
})

describe('the best move', () => {
  test('is found, done as one step by name, and gone after it', async () => {
    const store = await workbenchWith(endless)
    const { actions } = store.getState()
    const { project } = store.getState()
    const rules = {
      ...project!.plan.rules,
      residents: { street: [{ above: 10_000, band: 'split' as const }] },
    }
    await actions.dispatch({ type: 'set-rules', rules })
    const move = actions.findBestMove()
    expect(move).not.toBeNull()
    expect(move!.residents).toBeGreaterThan(0)
    expect(await actions.acceptBestMove()).toBeNull()
    expect(store.getState().bestMove).toBeNull()
    expect(project!.metrics.residents(move!.to)).toBe(move!.after[1])
  })
})

describe('service coverage', () => {
  test('is measured once and follows every step and its undo', async () => {
    const store = await workbenchWith(endless)
    const { actions } = store.getState()
    expect(await actions.measureCoverage()).toBeNull()
    const { coverage, project } = store.getState()
    expect(coverage?.plan).toBe(project!.plan)
    const before = coverage!.city('centre').own
    const { bounds } = project!
    const at = [Math.round((bounds[0] + bounds[2]) * 5e6), Math.round((bounds[1] + bounds[3]) * 5e6)] as const
    await actions.dispatch({ type: 'place-seat', id: 'street:0,0', at })
    const after = store.getState().coverage!.city('centre').own
    expect(after.at(-1)).toBeGreaterThan(before.at(-1)!)
    await actions.undo()
    expect(store.getState().coverage!.city('centre').own).toEqual(before)
  })

  test('rules that ask for longer walks while it is measured are followed', async () => {
    const store = await workbenchWith(endless)
    const { actions, project } = store.getState()
    const { plan } = project!
    const measured = actions.measureCoverage()
    await actions.dispatch({ type: 'set-rules', rules: { ...plan.rules, serviceRadii: [300, 5_000] } })
    expect(await measured).toBeNull()
    expect(store.getState().coverage!.isMeasured).toBe(true)
  })

  test('of a city that is opened while another one is measured is its own', async () => {
    const store = await workbenchWith(endless)
    const { actions, project } = store.getState()
    const opened = new Promise<void>((resolve) => {
      const stop = store.subscribe((state) => {
        if (state.project === project) return
        stop()
        resolve(actions.measureCoverage().then(() => undefined))
      })
    })
    const opening = actions.openBundled()
    const before = actions.measureCoverage()
    await Promise.all([opening, before, opened])
    expect(store.getState().project).not.toBe(project)
    expect(store.getState().coverage?.plan).toBe(store.getState().project!.plan)
  })
})
