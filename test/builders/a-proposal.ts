import { NO_FIGURES } from '#core/analysis/figures.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposedPart } from '#core/proposal/proposed-part.ts'
import type { ScoreKey, ScorePart } from '#core/proposal/score-part.ts'

const HIGHER: ReadonlySet<ScoreKey> = new Set(['smallest', 'alongLines', 'compactness', 'coverage'])

/** A proposal with these figures, for tests of what shows it. */
export function aProposal(
  id: string,
  figures: Readonly<Partial<Record<ScoreKey, number>>> = {},
  rest: Partial<Proposal> = {},
): Proposal {
  const score = Object.entries(figures).map(([key, then]): ScorePart => ({
    key: key as ScoreKey,
    now: null,
    // oxlint-disable-next-line unicorn/no-thenable -- a figure as it would be then
    then,
    better: HIGHER.has(key as ScoreKey) ? 'higher' : 'lower',
  }))
  return {
    id,
    level: 'street',
    command: { type: 'batch', commands: [] },
    score,
    proof: { kind: 'none' },
    parts: [],
    moves: [],
    movedResidents: 0,
    cutShort: false,
    ...rest,
  }
}

/** A part of a proposal with so many residents. */
export function aPart(id: string, residents: number, rest: Partial<ProposedPart> = {}): ProposedPart {
  return {
    id,
    name: id,
    code: '',
    legalStatus: 'street',
    created: false,
    before: { ...NO_FIGURES, residents, faces: 1 },
    after: { ...NO_FIGURES, residents, faces: 1 },
    band: 'good',
    seat: null,
    ...rest,
  }
}
