import { expect, test } from 'vitest'
import { reformOutcome } from '#app/panels/reform-outcome.ts'
import { NO_FIGURES } from '#core/analysis/figures.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { aPart, aProposal } from '../builders/a-proposal.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

/** Streets of 400, 200 and 100 residents with limits at 100, 250 and 350. */
function streets(): Plan {
  const plan = asciiPlan('AAAABBC', { A: ['CA', 'SA'], B: ['CB', 'SB'], C: ['CC', 'SC'] })
  const limits = [
    { above: 100, band: 'watch' },
    { above: 250, band: 'high' },
    { above: 350, band: 'split' },
  ] as const
  const diff = execute(plan, {
    type: 'set-rules',
    rules: { ...HOHHOT_PROFILE, residents: { ...HOHHOT_PROFILE.residents, street: limits } },
  })
  if (!diff.ok) throw new Error(diff.problem.code)
  plan.apply(diff.value)
  return plan
}

test('the present state: who is above which limit, and how many centres there are', () => {
  expect(reformOutcome(new Metrics(streets()), null)).toEqual({
    aboveLast: 1,
    between: 1,
    aboveSecond: 0,
    centres: 0,
    largeCommunities: 0,
    largest: 400,
  })
})

test('a proposal: its parts as they would be, the others as they are', () => {
  const after = { ...NO_FIGURES, residents: 260, faces: 1 }
  const fresh = { ...NO_FIGURES, residents: 140, faces: 1 }
  const proposal = aProposal(
    'p',
    {},
    {
      parts: [
        aPart('SA', 400, { after }),
        aPart('new', 0, { created: true, before: null, after: fresh, legalStatus: 'service-centre' }),
      ],
    },
  )
  expect(reformOutcome(new Metrics(streets()), proposal)).toEqual({
    aboveLast: 0,
    between: 2,
    aboveSecond: 1,
    centres: 1,
    largeCommunities: 0,
    largest: 260,
  })
})

test('a proposal of another level changes no street', () => {
  const proposal = aProposal('p', {}, { level: 'community', parts: [aPart('SA', 1)] })
  expect(reformOutcome(new Metrics(streets()), proposal).largest).toBe(400)
})
