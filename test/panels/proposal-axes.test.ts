import { expect, test } from 'vitest'
import { proposalAxes } from '#app/panels/proposal-axes.ts'
import { aProposal } from '../builders/a-proposal.ts'

test('a chart begins with who moves against how even, where these differ', () => {
  const axes = proposalAxes([
    aProposal('a', { imbalance: 0.1, movedResidents: 10, borderMeters: 5 }),
    aProposal('b', { imbalance: 0.2, movedResidents: 20, borderMeters: 5 }),
  ])
  expect(axes).toEqual({
    across: 'movedResidents',
    up: 'imbalance',
    keys: ['imbalance', 'movedResidents', 'borderMeters'],
  })
})

test('figures that are the same everywhere give way to those that differ', () => {
  const axes = proposalAxes([
    aProposal('a', { imbalance: 0.1, movedResidents: 10, borderMeters: 5, compactness: 0.1 }),
    aProposal('b', { imbalance: 0.1, movedResidents: 10, borderMeters: 6, compactness: 0.2 }),
  ])
  expect([axes?.across, axes?.up]).toEqual(['borderMeters', 'compactness'])
})

test('only figures that all have can be shown; with fewer than two there is no chart', () => {
  expect(
    proposalAxes([aProposal('a', { imbalance: 1, largest: 2 }), aProposal('b', { imbalance: 1 })]),
  ).toBeNull()
  expect(proposalAxes([])).toBeNull()
})
