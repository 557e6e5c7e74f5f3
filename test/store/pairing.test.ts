import { describe, expect, test } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import type { SolverWorker } from '#io/worker/solver-worker.ts'
import { solverWorker } from '#io/worker/solver-worker.ts'
import { WorkerClient } from '#io/worker/worker-client.ts'
import { caredCity } from '../builders/cared-city.ts'
import { inProcessWorker } from './in-process-worker.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const REQUEST = { against: 'standing', rule: null } as const

let name = 0

async function workbench(worker: Partial<SolverWorker> = {}) {
  const services = latticeServices(`pairing-${name++}`, () => caredCity())
  return latticeWorkbench({
    ...services,
    now: () => new Date('2023-12-31T08:00:00Z'),
    solver: new WorkerClient<SolverWorker>(() => inProcessWorker({ ...solverWorker, ...worker })),
  })
}

function csv(text: string): File {
  return new File([text], 'table.csv', { type: 'text/csv' })
}

describe('one department for every community', () => {
  test('is proposed in the worker and done as one step, undone by one', async () => {
    const { getState } = await workbench()
    const { actions, project } = getState()
    const before = planHash(project!.plan)
    expect(await actions.proposePairing(REQUEST)).toBeNull()
    const { proposal } = getState().pairing
    expect(proposal?.pairs).toHaveLength(16)
    expect(proposal?.kept).toBe(12)
    expect(planHash(project!.plan)).toBe(before)
    expect(await actions.acceptPairing()).toBeNull()
    expect(getState().steps).toHaveLength(1)
    expect(project!.plan.care.all('pair').every(({ departments }) => departments.length === 1)).toBe(true)
    expect(getState().pairing.proposal).toBeNull()
    await actions.undo()
    expect(planHash(project!.plan)).toBe(before)
  })

  test('a proposal is gone when a pair changes by hand, and stays while services are recorded', async () => {
    const { getState } = await workbench()
    const { actions } = getState()
    await actions.proposePairing(REQUEST)
    const service = {
      kind: 'service',
      id: actions.newCareId(),
      date: '2023-05-06',
      department: 'A',
      community: 'community:0,0',
      activity: 'visit',
      text: '走访',
      hours: 1,
      people: 3,
      raised: 0,
      solved: 0,
      satisfaction: null,
      need: null,
    } as const
    expect(await actions.dispatch({ type: 'put-care-records', records: [service] })).toBeNull()
    expect(getState().pairing.proposal).not.toBeNull()
    const pairs = [{ community: 'community:0,0', departments: ['C'] }]
    expect(await actions.dispatch({ type: 'pair', pairs, standing: false })).toBeNull()
    expect(getState().pairing.proposal).toBeNull()
  })

  test('publishing is refused while a community has none or several, and counts as standing afterwards', async () => {
    const { getState } = await workbench()
    const { actions, project } = getState()
    expect(await actions.publishPairing('2023-06-30', '呼党办1号')).toMatchObject({ code: 'publish-not-one' })
    await actions.proposePairing(REQUEST)
    await actions.acceptPairing()
    expect(await actions.publishPairing('2023-06-30', '呼党办1号')).toBeNull()
    expect(project!.plan.care.count('publication')).toBe(1)
    await actions.proposePairing(REQUEST)
    expect(getState().pairing.proposal).toMatchObject({ made: 0, ended: 0 })
  })

  test('says why a pair is as it is, of the plan and of a proposal', async () => {
    const { getState } = await workbench()
    const { actions } = getState()
    expect(await actions.explainPair('community:0,0')).toBeNull()
    expect(getState().pairing.explanation).toMatchObject({ community: 'community:0,0', department: 'A' })
    await actions.proposePairing(REQUEST)
    expect(await actions.explainPair('community:2,0')).toBeNull()
    const { proposal, explanation } = getState().pairing
    const pair = proposal!.pairs.find(({ community }) => community === 'community:2,0')
    expect(explanation?.department).toBe(pair?.department)
  })

  test('stopping leaves nothing behind', async () => {
    const { getState } = await workbench({ proposePairing: () => new Promise(() => {}) })
    const { actions } = getState()
    const asked = actions.proposePairing(REQUEST)
    expect(getState().pairing.running).not.toBeNull()
    actions.stopPairing()
    expect(await asked).toMatchObject({ code: 'cancelled' })
    expect(getState().pairing).toMatchObject({ running: null, proposal: null })
  })
})

describe('tables of who looks after whom', () => {
  test('wait for a word, and come as one step', async () => {
    const { getState } = await workbench()
    const { actions, project } = getState()
    const before = planHash(project!.plan)
    const table = csv(
      '日期,社区,服务方式,内容,小时,人数,提出,解决\n2023-05-06,"community 0,0",志愿服务,义诊,2,40,3,2\n',
    )
    expect(await actions.readCareFile('services', table)).toBeNull()
    const { reading } = getState().pairing
    expect(reading?.problems).toEqual([])
    expect(planHash(project!.plan)).toBe(before)
    expect(await actions.acceptCare()).toBeNull()
    expect(getState().pairing.reading).toBeNull()
    const [service] = project!.plan.care.all('service')
    expect(service).toMatchObject({ department: 'A', community: 'community:0,0', solved: 2 })
    await actions.undo()
    expect(planHash(project!.plan)).toBe(before)
  })

  test('with one wrong row bring nothing', async () => {
    const { getState } = await workbench()
    const { actions, project } = getState()
    const before = planHash(project!.plan)
    const table = csv('社区,部门\n"community 0,0",B\n别处社区,B\n')
    expect(await actions.readCareFile('pairs', table)).toBeNull()
    expect(getState().pairing.reading?.problems).toMatchObject([
      { row: 3, problem: { code: 'care-community-unknown' } },
    ])
    expect(await actions.acceptCare()).toMatchObject({ code: 'care-community-unknown' })
    expect(planHash(project!.plan)).toBe(before)
    expect(getState().steps).toEqual([])
    actions.dismissCare()
    expect(getState().pairing.reading).toBeNull()
  })

  test('are written in the worker', async () => {
    const { getState } = await workbench()
    const blob = await getState().actions.exportCare({ what: 'pairs', format: 'csv', words: {} })
    const text = await blob!.text()
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(17)
  })
})
