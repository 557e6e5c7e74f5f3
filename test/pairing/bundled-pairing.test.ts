import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import { explainPair } from '#core/pairing/explain-pair.ts'
import { mayLookAfter } from '#core/pairing/may-look-after.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { PairingRequest } from '#core/pairing/pairing-request.ts'
import { pairingTangleOf } from '#core/pairing/pairing-tangle-of.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import { Plan } from '#core/plan/plan.ts'
import { loadHighs } from '#io/solver/load-highs.ts'
import { bundledBase } from '../builders/bundled-base.ts'
import { must } from '../builders/merge-steps.ts'

const STANDING: PairingRequest = { against: 'standing', rule: null }
const DAZHAO = 'community:150104003005'

const base = bundledBase(0, ['walls', 'gates', 'lines', 'facilities'])
const plan = new Plan(base)
const solved = solve(plan, STANDING)

function solve(of: Plan, request: PairingRequest): PairingProposal {
  const run = solvePairing(caseOfPlan(of, request), request)
  let step = run.next()
  while (step.done !== true) step = run.next()
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.problem))
  return step.value.value
}

describe('the pairing of the bundled city', () => {
  test('is a tangle before, and exactly one for every community afterwards, within bounds', () => {
    const before = pairingTangleOf(new Metrics(plan))
    expect(before.none.length).toBeGreaterThan(20)
    expect(before.several.length).toBeGreaterThan(200)
    expect(before.none.length + before.one.length + before.several.length).toBe(541)
    expect(before.loads.some(({ state }) => state === 'over')).toBe(true)
    const after = new Plan(base)
    const pairs = solved.pairs.map(({ community, department }) => ({ community, departments: [department] }))
    must(after, { type: 'pair', pairs, standing: false })
    const tangle = pairingTangleOf(new Metrics(after))
    expect([tangle.none.length, tangle.one.length, tangle.several.length]).toEqual([0, 541, 0])
    expect(tangle.barred).toEqual([])
    const eligible = after.care.departments().filter(({ level }) => level !== 'region')
    for (const { id, lower, upper } of eligible) {
      const { communities } = tangle.loads.find(({ department }) => department === id)!
      expect(communities).toBeGreaterThanOrEqual(lower)
      expect(communities).toBeLessThanOrEqual(upper)
    }
    expect(tangle.loads).toEqual(solved.loads)
    expect(solved.kept + solved.made).toBe(541)
    expect(solved.ended).toBe(before.ties - solved.kept)
  })

  test('keeps as many present ties as a linear program proves possible', async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'))
    const highs = await loadHighs({ wasmBinary: wasm })
    const { communities, departments, rule } = caseOfPlan(plan, STANDING)
    const columns: string[] = []
    const rows = communities.map((): string[] => [])
    const takers = departments.map((): string[] => [])
    for (const [row, { district }] of communities.entries()) {
      for (const [column, department] of departments.entries()) {
        if (!mayLookAfter(rule, department, district)) continue
        const name = `x${row}_${column}`
        if (!communities[row]!.present.includes(department.id)) columns.push(name)
        rows[row]!.push(name)
        takers[column]!.push(name)
      }
    }
    const program = [
      'Minimize',
      ` obj: ${columns.join(' + ')}`,
      'Subject To',
      ...rows.map((names, i) => ` r${i}: ${names.join(' + ')} = 1`),
      ...takers.flatMap((names, i) =>
        names.length === 0
          ? []
          : [
              ` u${i}: ${names.join(' + ')} <= ${departments[i]!.upper}`,
              ` l${i}: ${names.join(' + ')} >= ${departments[i]!.lower}`,
            ],
      ),
      'End',
    ].join('\n')
    expect(highs(program, 60).objective).toBeCloseTo(solved.made, 4)
  }, 60_000)

  test('pairs 大召社区 with the office of the city’s people’s congress, and says why', () => {
    expect(solved.pairs.find(({ community }) => community === DAZHAO)).toMatchObject({
      department: 'C01',
      before: ['C01', 'R05'],
      kept: true,
    })
    const why = explainPair(plan, solved, DAZHAO)
    expect(why).toMatchObject({ ok: true, value: { reasons: { isTie: true }, decidedBy: 'tie' } })
    expect(why.ok && why.value.next?.more.tie).toBe(1)
  })

  test('is the same whatever the order of rows', () => {
    const shuffled = solve(new Plan(bundledBase(5, ['walls', 'gates', 'lines', 'facilities'])), STANDING)
    expect(shuffled).toEqual(solved)
  })

  test('repaired after a department is gone, changes only for its communities', () => {
    const after = new Plan(base)
    const pairs = solved.pairs.map(({ community, department }) => ({ community, departments: [department] }))
    must(after, { type: 'pair', pairs, standing: true })
    const gone = solved.loads.find(({ communities, state }) => communities >= 4 && state === 'within')!
    must(after, { type: 'dissolve-department', id: gone.department })
    const repaired = solve(after, { against: 'plan', rule: null })
    expect(repaired.made).toBe(gone.communities)
    const lost = new Set(
      solved.pairs
        .filter(({ department }) => department === gone.department)
        .map(({ community }) => community),
    )
    for (const { community, kept } of repaired.pairs) expect(kept).toBe(!lost.has(community))
  })
})
