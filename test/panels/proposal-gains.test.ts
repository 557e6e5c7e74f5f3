import { expect, test } from 'vitest'
import { proposalGains } from '#app/panels/proposal-gains.ts'
import { aProposal } from '../builders/a-proposal.ts'

test('in what it is better comes first, by how much, and whether that is less or more', () => {
  const first = aProposal('a', { movedResidents: 300, coverage: 0.5, dividedUnits: 2, largest: 9 })
  const other = aProposal('b', {
    movedResidents: 500,
    coverage: 0.75,
    dividedUnits: 2,
    largest: 4,
    smallest: 1,
  })
  expect(proposalGains(other, first)).toEqual([
    { key: 'coverage', by: 0.25, less: false, better: true },
    { key: 'largest', by: 5, less: true, better: true },
    { key: 'movedResidents', by: 200, less: false, better: false },
  ])
})
