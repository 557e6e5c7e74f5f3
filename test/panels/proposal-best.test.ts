import { expect, test } from 'vitest'
import { proposalBest } from '#app/panels/proposal-best.ts'
import { aProposal } from '../builders/a-proposal.ts'

const proposals = [
  aProposal('a', { imbalance: 0.1, compactness: 0.4, dividedUnits: 0, borderMeters: 900 }),
  aProposal('b', { imbalance: 0.02, compactness: 0.5, dividedUnits: 0, borderMeters: 700 }),
  aProposal('c', { imbalance: 0.3, compactness: 0.5, dividedUnits: 0 }),
]

test('the best is the least or the most, as the figure has it; several may share it', () => {
  expect([...proposalBest(proposals, 'imbalance')]).toEqual(['b'])
  expect([...proposalBest(proposals, 'compactness')]).toEqual(['b', 'c'])
})

test('who lacks a figure does not compete', () => {
  expect([...proposalBest(proposals, 'borderMeters')]).toEqual(['b'])
})

test('where all are equal, or one stands alone, nobody is best', () => {
  expect(proposalBest(proposals, 'dividedUnits').size).toBe(0)
  expect(proposalBest(proposals.slice(0, 1), 'imbalance').size).toBe(0)
  expect(proposalBest(proposals, 'coverage').size).toBe(0)
})
