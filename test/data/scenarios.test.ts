import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { mergeLedger } from '#core/merging/merge-ledger.ts'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import { pairingTangleOf } from '#core/pairing/pairing-tangle-of.ts'
import { Plan } from '#core/plan/plan.ts'
import { ARTICLE_RESULT } from '#core/proposal/article-result.ts'
import { reformFigures } from '#core/proposal/reform-figures.ts'
import { isSoundTopology } from '#core/topology/is-sound-topology.ts'
import { playScenarios } from '#io/formats/play-scenarios.ts'
import { openBundled } from '#cli/open-bundled.ts'

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../data/hohhot/${name}`, import.meta.url)))

const states = new Map<string, Metrics>()

beforeAll(() => {
  const opened = openBundled({ bundled: file } as never)
  if (!opened.ok) throw new Error(opened.problem.code)
  const { base } = opened.value.metrics.plan
  const branches = playScenarios(base, file('scenarios.json'))
  if (!branches.ok) throw new Error(branches.problem.code)
  for (const { scenario, steps } of branches.value) {
    const plan = new Plan(base)
    for (const { diff } of steps) plan.apply(diff)
    states.set(scenario.id, new Metrics(plan))
  }
})

const compounds = (id: string): number =>
  mergeLedger(states.get(id)!.plan, 'city').reduce((sum, { before, reduced }) => sum + before - reduced, 0)

const tangle = (id: string): readonly number[] => {
  const { none, one, several } = pairingTangleOf(states.get(id)!)
  return [none.length, one.length, several.length]
}

test('before: four streets above 200,000 residents, 3,600 compounds, a tangle of departments', () => {
  expect([...states.keys()]).toEqual(['before', 'published', 'better'])
  expect(reformFigures(states.get('before')!, null)).toMatchObject({
    aboveSplit: 4,
    centres: 0,
    largeCommunities: 0,
  })
  expect(compounds('before')).toBe(3600)
  expect(tangle('before')).toEqual([49, 156, 336])
})

test('after, as published: the figures of the article come out of the plan', () => {
  const { aboveSplit, betweenLimits, centres, largeCommunities } = ARTICLE_RESULT
  const figures = reformFigures(states.get('published')!, null)
  expect(figures).toMatchObject({ aboveSplit, betweenLimits, aboveSecond: 0, centres, largeCommunities })
  expect(figures.withinFirst).toBe(figures.units - betweenLimits)
  expect(compounds('published')).toBe(3600 - 272)
  expect(tangle('published')).toEqual([0, 541, 0])
  const { volunteer, solved } = serviceTotalsOf(states.get('published')!.plan, {})
  expect([volunteer > 1600, solved > 1000]).toEqual([true, true])
})

test('after, as published: the four centres of the statistics codes have their names, codes and a seat', () => {
  const { plan } = states.get('published')!
  const known = plan.jurisdictions('street').filter(({ id }) => id.startsWith('published.15'))
  expect(known.map(({ code, name }) => [code, name])).toEqual([
    ['150102401000', '呼伦路区域服务中心'],
    ['150102402000', '丁香路区域服务中心'],
    ['150102403000', '东河区域服务中心'],
    ['150103400000', '阿拉善北路区域服务中心'],
  ])
  expect(known.every(({ seat }) => seat !== null)).toBe(true)
})

test('after, better: nobody above 100,000, as many centres, merges and exact pairs', () => {
  const published = reformFigures(states.get('published')!, null)
  const better = reformFigures(states.get('better')!, null)
  expect(better).toMatchObject({ aboveSplit: 0, aboveSecond: 0, betweenLimits: 0, centres: 9 })
  expect(better.largest.residents).toBeLessThan(published.largest.residents)
  expect(better.match).toBeGreaterThan(published.match!)
  expect(compounds('better')).toBe(3600 - 272)
  expect(tangle('better')).toEqual([0, 541, 0])
})

test('nobody is lost, and no border crosses another', () => {
  const residents = [...states.values()].map((metrics) =>
    metrics.plan.jurisdictions('district').reduce((sum, { id }) => sum + metrics.residents(id), 0),
  )
  expect(new Set(residents).size).toBe(1)
  expect([...states.values()].every(({ plan }) => isSoundTopology(plan.topology))).toBe(true)
})
