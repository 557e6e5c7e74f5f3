import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { Plan } from '#core/plan/plan.ts'
import { findBestMove } from '#core/proposal/find-best-move.ts'
import { proposeSplit } from '#core/proposal/propose-split.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { cityFiles } from '../data/city-files.ts'
import { acceptExactly, scoreThen } from './accept-exactly.ts'
import { proposalsOf } from './answer-of.ts'

const layers = ['districts', 'streets', 'communities', 'grids', 'roads', 'rivers', 'railways'].map(
  (name) => ({
    file: `${name}.geojson`,
    result: readLayer(new TextEncoder().encode(cityFiles.text(`${name}.geojson`)), `${name}.geojson`),
  }),
)
const plan = new Plan(importCity(layers, { choices: [] }).base!)
const metrics = new Metrics(plan)
const target = plan.jurisdictions('street').find(({ name }) => name === '昭乌达路街道')!

test(
  'the largest street of the bundled city becomes three below the limit, mostly along roads',
  { timeout: 60_000 },
  () => {
    expect(metrics.residents(target.id)).toBe(268_331)
    const request = {
      kind: 'split',
      target: target.id,
      parts: null,
      tolerance: 0.05,
      divideUnits: false,
    } as const
    const run = proposeSplit(metrics, { ...request, seed: 1, effort: 0.5 }, { solve: null, coverage: null })
    const proposals = proposalsOf(run)
    expect(proposals.length).toBeGreaterThan(1)
    for (const proposal of proposals) {
      expect(proposal.notes).toBeUndefined()
      expect(proposal.parts.map(({ code }) => code)).toEqual(['150105006000', '150105009000', '150105010000'])
      for (const { after } of proposal.parts) {
        expect(after.residents).toBeLessThanOrEqual(100_000)
        expect(Math.abs(after.residents / (268_331 / 3) - 1)).toBeLessThan(0.05)
      }
    }
    acceptExactly(plan, proposals[0]!, (after) => {
      for (const { id } of proposals[0]!.parts) expect(after.figures(id).parts).toBe(1)
    })
    expect(scoreThen(proposals[0]!, 'alongLines')).toBeGreaterThan(0.5)
  },
)

test('the best move takes people from a street above the limit to one below', () => {
  const move = findBestMove(metrics, 'street')!
  expect(move.relieved).toBe(move.residents)
  expect(move.before[0]).toBeGreaterThan(200_000)
  expect(move.after[1]).toBeLessThanOrEqual(100_000)
})
