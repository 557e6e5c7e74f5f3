import type { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { StepLabel } from '#core/plan/step.ts'
import { ok, type Result } from '#core/problem/result.ts'
import type { Proposal } from './proposal.ts'
import { scoreProposal, type ScoreContext, type ScoredChange } from './score-proposal.ts'

/** What a proposal is made of, beside its figures. */
export interface Draft {
  readonly id: string
  readonly level: Level
  readonly commands: readonly Command[]
  /** Jurisdictions that belong to the question. */
  readonly ids: readonly JurisdictionId[]
  /** What the step is called in the history. */
  readonly title: (scored: ScoredChange) => StepLabel
  readonly more: Pick<Proposal, 'proof' | 'cutShort' | 'notes' | 'codes'>
}

/** A proposal with its figures. Codes: those of its commands; `nothing-changes` where it leaves all as it is. */
export function assembleProposal(
  metrics: Metrics,
  { id, level, commands, ids, title, more }: Draft,
  context: ScoreContext,
): Result<Proposal> {
  const scored = scoreProposal(metrics, { type: 'batch', commands }, level, { ...context, ids })
  if (!scored.ok) return scored
  const command: Command = { type: 'batch', commands, title: title(scored.value) }
  return ok({ id, level, command, ...scored.value, ...more })
}
