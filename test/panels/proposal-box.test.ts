import { expect, test } from 'vitest'
import { proposalBox } from '#app/panels/proposal-box.ts'
import { jurisdictionBox } from '#app/store/jurisdiction-box.ts'
import { NO_FIGURES } from '#core/analysis/figures.ts'
import { aPart, aProposal } from '../builders/a-proposal.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

const plan = asciiPlan('ABCD', { A: ['CA', 'S'], B: ['CB', 'S'], C: ['CC', 'T'], D: ['CD', 'U'] })
const gives = { before: { ...NO_FIGURES, faces: 2 }, after: { ...NO_FIGURES, faces: 1 } }

test('the box holds those that change as they stand, and leaves out who stays as it is', () => {
  const proposal = aProposal(
    'p',
    {},
    {
      parts: [aPart('S', 0, gives), aPart('U', 100), aPart('N', 0, { created: true, before: null })],
      moves: [{ unit: 'CB', part: 2 }],
    },
  )
  expect(proposalBox(plan, proposal)).toEqual(jurisdictionBox(plan, 'S'))
})

test('what moves counts also where nobody has it, and a unit that is still to be made does not', () => {
  const moves = [
    { unit: 'CC', part: 0 },
    { unit: 'CC.1', part: 0 },
  ]
  expect(proposalBox(plan, aProposal('p', {}, { moves }))).toEqual(jurisdictionBox(plan, 'CC'))
})

test('a proposal that changes nothing has no box', () => {
  expect(proposalBox(plan, aProposal('p', {}, { parts: [aPart('S', 100)] }))).toBeNull()
})
