import type { Text } from '#app/i18n/use-text.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'

/** What was asked, and how many answers there are. */
export function proposalTitle(t: Text['t'], plan: Plan, asked: ProposalRequest, n: number): string {
  const nameOf = (id: string): string => plan.get(id)?.name ?? ''
  switch (asked.kind) {
    case 'split':
      return t('proposal.titleSplit', { name: nameOf(asked.target), n })
    case 'rebalance': {
      const level = plan.get(asked.targets[0] ?? '')?.level ?? plan.base.levels.at(-1)!
      return t('proposal.titleRebalance', { of: asked.targets.length, level, n })
    }
    case 'redivide':
      return t('proposal.titleRedivide', { name: nameOf(asked.target), n })
    case 'centres':
      return t('proposal.titleCentres', { n })
    case 'reform':
      return t('proposal.titleReform', { n })
  }
}
