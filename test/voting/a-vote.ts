import type { BallotRow, CountedBallots, OwnerBallot } from '#core/voting/ballot-row.ts'
import { tallyBallots, type BallotCount } from '#core/voting/tally-ballots.ts'
import type { VoteCount, VoteTally } from '#core/voting/vote-tally.ts'

export function count(heads: number, areaSquareCentimeters: number): VoteCount {
  return { heads, areaSquareCentimeters }
}

/** A tally of heads and area each in the order total, participating, agreeing. */
export function tally(
  heads: readonly [number, number, number],
  area: readonly [number, number, number],
  compound = 0,
): VoteTally {
  return {
    compound,
    total: count(heads[0], area[0]),
    participating: count(heads[1], area[1]),
    agreeing: count(heads[2], area[2]),
  }
}

/** One flat of 100 m² whose owner agrees, but for what is given. */
export function ballot(row: number, given: Partial<OwnerBallot> = {}): OwnerBallot {
  return {
    kind: 'owner',
    row,
    compound: 'East',
    building: '',
    flat: `${row}`,
    owner: `owner ${row}`,
    areaSquareCentimeters: 1_000_000,
    choice: 'agree',
    ...given,
  }
}

/** Ten owners with 10 m² each, of whom nine take part and eight agree, but for what is given. */
export function counted(row: number, given: Partial<CountedBallots> = {}): CountedBallots {
  const { total, participating, agreeing } = tally([10, 9, 8], [1_000_000, 900_000, 800_000])
  return { kind: 'counted', row, compound: 'East', building: '', total, participating, agreeing, ...given }
}

/** Counts rows of the compounds East (0) and West (1). */
export function countRows(...rows: readonly BallotRow[]): BallotCount {
  return tallyBallots({ rows, problems: [] }, (text) => ({ East: 0, West: 1 })[text] ?? null)
}

/** Why rows are refused: the row, and code and figures of the problem. */
export function refusals(...rows: readonly BallotRow[]): readonly unknown[] {
  const counts = countRows(...rows)
  return counts.ok ? [] : counts.problems.map(({ row, problem }) => [row, problem.code, problem.data])
}
