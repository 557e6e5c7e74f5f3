import { problem, type Problem } from '#core/problem/problem.ts'
import { ballotKey } from './ballot-key.ts'
import type { BallotRow, CountedBallots, OwnerBallot } from './ballot-row.ts'
import type { BallotSheet } from './ballot-sheet.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import { tallyProblem } from './tally-problem.ts'
import type { VoteCount, VoteTally } from './vote-tally.ts'

/** The tallies of all compounds of a list, by compound, or everything that is wrong with it, by row. */
export type BallotCount =
  | { readonly ok: true; readonly tallies: readonly VoteTally[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[] }

/**
 * Counts a list of votes, or refuses all of it. Several flats of one owner in one compound are one head with the area of
 * all of them, and so are flats that the developer has not sold; tallies of buildings are summed. Owners and flats do
 * not leave this function.
 *
 * Codes by row: `ballot-compound-unknown {compound}`, `ballot-kinds-mixed {compound, first}` (votes of owners, and
 * counted votes), `ballot-area-invalid`, `ballot-flat-twice {first}`, `ballot-choice-differs {first}` (an owner said
 * two things), `ballot-building-twice {first}` (also a building beside the whole compound), and those of a tally with
 * `compound`; `first` is the row that it clashes with. Problems that the sheet brings along are listed with them.
 *
 * @param compoundOf Index of a compound by its code or name; null = unknown.
 */
export function tallyBallots(sheet: BallotSheet, compoundOf: (text: string) => number | null): BallotCount {
  const problems: RowProblem[] = [...sheet.problems]
  const refuse = ({ row }: BallotRow, wrong: Problem): void => void problems.push({ row, problem: wrong })
  const byCompound = new Map<number, BallotRow[]>()
  for (const row of sheet.rows.toSorted((a, b) => a.row - b.row)) {
    const compound = compoundOf(row.compound)
    if (compound === null) {
      refuse(row, problem('ballot-compound-unknown', { compound: row.compound }))
      continue
    }
    const rows = byCompound.get(compound)
    if (rows === undefined) byCompound.set(compound, [row])
    else rows.push(row)
  }
  const tallies = [...byCompound].map(([compound, rows]) => {
    const { total, participating, agreeing } = countOf(rows, refuse)
    return { compound, total, participating, agreeing }
  })
  if (problems.length > 0) return { ok: false, problems: problems.toSorted((a, b) => a.row - b.row) }
  return { ok: true, tallies: tallies.toSorted((a, b) => a.compound - b.compound) }
}

type Refuse = (row: BallotRow, wrong: Problem) => void

type Count = Omit<VoteTally, 'compound'>

/** Counts the rows of one compound. */
function countOf(rows: readonly BallotRow[], refuse: Refuse): Count {
  const first = rows[0]!
  const other = rows.find(({ kind }) => kind !== first.kind)
  if (other !== undefined) {
    refuse(other, problem('ballot-kinds-mixed', { compound: other.compound, first: first.row }))
  }
  const owners = rows.filter((row) => row.kind === 'owner')
  const counted = rows.filter((row) => row.kind === 'counted')
  const count = first.kind === 'owner' ? countOwners(owners, refuse) : sumBuildings(counted, refuse)
  const wrong = tallyProblem(count)
  if (wrong?.code === 'vote-count-invalid') refuse(first, withCompound(wrong, first))
  return count
}

function countOwners(rows: readonly OwnerBallot[], refuse: Refuse): Count {
  const flats = new Map<string, OwnerBallot>()
  const owners = new Map<string, OwnerBallot>()
  let count = NOTHING
  for (const row of rows) {
    const { areaSquareCentimeters, choice } = row
    const flat = JSON.stringify([ballotKey(row.building), ballotKey(row.flat)])
    const owner = ballotKey(row.owner)
    const before = flats.get(flat)
    const said = owners.get(owner)
    if (!Number.isSafeInteger(areaSquareCentimeters) || areaSquareCentimeters <= 0) {
      refuse(row, problem('ballot-area-invalid'))
      continue
    }
    if (before !== undefined) refuse(row, problem('ballot-flat-twice', { first: before.row }))
    else if (said !== undefined && said.choice !== choice)
      refuse(row, problem('ballot-choice-differs', { first: said.row }))
    const one = { heads: said === undefined ? 1 : 0, areaSquareCentimeters }
    count = sum(count, {
      total: one,
      participating: choice === 'absent' ? NOBODY : one,
      agreeing: choice === 'agree' ? one : NOBODY,
    })
    if (before === undefined) flats.set(flat, row)
    if (said === undefined) owners.set(owner, row)
  }
  return count
}

function sumBuildings(rows: readonly CountedBallots[], refuse: Refuse): Count {
  const buildings = new Map<string, CountedBallots>()
  let count = NOTHING
  for (const row of rows) {
    const building = ballotKey(row.building)
    const before = buildings.get(building) ?? buildings.get('') ?? (building === '' ? rows[0]! : row)
    if (before.row !== row.row) refuse(row, problem('ballot-building-twice', { first: before.row }))
    else buildings.set(building, row)
    const wrong = tallyProblem(row)
    if (wrong === null) count = sum(count, row)
    else refuse(row, withCompound(wrong, row))
  }
  return count
}

const NOBODY: VoteCount = { heads: 0, areaSquareCentimeters: 0 }
const NOTHING: Count = { total: NOBODY, participating: NOBODY, agreeing: NOBODY }

function sum(a: Count, b: Count): Count {
  return {
    total: plus(a.total, b.total),
    participating: plus(a.participating, b.participating),
    agreeing: plus(a.agreeing, b.agreeing),
  }
}

function plus(a: VoteCount, b: VoteCount): VoteCount {
  return {
    heads: a.heads + b.heads,
    areaSquareCentimeters: a.areaSquareCentimeters + b.areaSquareCentimeters,
  }
}

function withCompound({ code, data }: Problem, { compound }: BallotRow): Problem {
  return { code, data: { ...data, compound } }
}
