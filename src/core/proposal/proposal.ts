import type { Proof } from '#core/optimize/proof.ts'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { CodeChange } from './code-change.ts'
import type { ProposedPart } from './proposed-part.ts'
import type { ScorePart } from './score-part.ts'

/** A change that a solver offers; nothing is done until somebody accepts it, as one step. */
export interface Proposal {
  /** Same request, same plan, same seed → same id. */
  readonly id: string
  /** Level of the jurisdictions it redraws. */
  readonly level: Level
  /** A `batch` with a title: executing it is the whole change. */
  readonly command: Command
  /** Named figures, for the chart and the table: present value, value if accepted, which way is better. */
  readonly score: readonly ScorePart[]
  /** What is known of the objective (border + divided units + residents moved, inside the limits). */
  readonly proof: Proof
  /** The jurisdictions as they would be: kept ones first, then new ones. */
  readonly parts: readonly ProposedPart[]
  /** Units of one finer level that change hands, with the part (index into `parts`) that each goes to. */
  readonly moves: readonly { readonly unit: JurisdictionId; readonly part: number }[]
  /** Residents who come under another jurisdiction of `level`. */
  readonly movedResidents: number
  /** True when a clock ended the search before its budget: another run may find something else. */
  readonly cutShort: boolean
  /** What was asked for and cannot be had, or was not found; absent where nothing is amiss. */
  readonly notes?: readonly Problem[]
  /** Whose people come under which code, where units are numbered anew. */
  readonly codes?: readonly CodeChange[]
}
