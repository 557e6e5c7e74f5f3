import type { LedgerRow } from '#core/merging/ledger-row.ts'
import type { MergeGroup, MergeObstacle } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergeWords } from './merge-words.ts'
import { printable } from './printable.ts'

/** Groups that are listed of a proposal. */
const LISTED = 10

/** A proposal of merges: how it was chosen, what it comes to, the ledger of districts, its first groups with reasons. */
export function mergeProposalText(
  plan: Plan,
  proposal: MergeProposal,
  ledger: readonly LedgerRow[],
  words: MergeWords,
): string {
  const { way, reducedBy, benefit, groups } = proposal
  const rows = [
    [
      words.ways[way],
      `${words.fewer} ${reducedBy}`,
      `${words.merges} ${groups.length}`,
      `${words.benefit} ${figure(benefit)}`,
      boundText(proposal, words),
    ],
    words.ledger,
    ...ledger.map((row) => ledgerCells(row, words)),
    ...groups.slice(0, LISTED).map((group) => groupCells(plan, group, words)),
    ...(groups.length > LISTED ? [[`+${groups.length - LISTED} ${words.more}`]] : []),
  ]
  return rows.map((cells) => cells.join('\t')).join('\n')
}

function boundText({ bound, benefit }: MergeProposal, words: MergeWords): string {
  if (bound === null) return words.noBound
  return bound <= benefit ? words.provenBest : `${words.bound} ${figure(bound)}`
}

function ledgerCells({ name, before, planned, after, toCome }: LedgerRow, { rest }: MergeWords): string[] {
  return [
    name === '' ? rest : printable(name),
    ...[before, planned, after - planned, toCome.wallMeters, toCome.gates, toCome.guards].map(figure),
  ]
}

function groupCells({ base }: Plan, group: MergeGroup, words: MergeWords): string[] {
  const { compounds, gains, obstacles, benefit } = group
  return [
    compounds.map((compound) => printable(base.compounds.names[compound]!)).join(' + '),
    `${words.benefit} ${figure(benefit)}`,
    `${gains.gates} ${words.gates}`,
    `${figure(gains.wallMeters)} ${words.walls}`,
    ...(gains.unmanaged > 0 ? [`${gains.unmanaged} ${words.unmanaged}`] : []),
    ...obstacles.map((obstacle) => `${words.obstacles[obstacle.kind]}${amountOf(obstacle)}`),
  ]
}

function amountOf(obstacle: MergeObstacle): string {
  switch (obstacle.kind) {
    case 'managers':
      return ` ${obstacle.managers}`
    case 'fees':
      return ` ${figure(obstacle.spread)}`
    case 'funds':
      return ` ${figure(obstacle.spreadPerHousehold)}`
    case 'arrears':
      return ` ${figure(obstacle.yuan)}`
    case 'across-community':
      return ''
    case 'unknown':
      return ` ${obstacle.facts.length}`
  }
}

function figure(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 0)))
}
