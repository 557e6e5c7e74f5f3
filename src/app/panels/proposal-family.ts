import type { ProposalRequest } from '#core/proposal/proposal-request.ts'

/** The view in which a kind of request is made, and in which its answers stand. */
export function proposalFamily(kind: ProposalRequest['kind']): 'split' | 'centres' {
  return kind === 'centres' || kind === 'reform' ? 'centres' : 'split'
}
