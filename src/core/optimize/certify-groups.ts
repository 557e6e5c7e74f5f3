import type { JointChoice } from './joint-choice.ts'
import { MipProgram, type MipTerm } from './mip-program.ts'
import type { MipSolver } from './mip-solver.ts'
import type { FoundGroups } from './search-groups.ts'

/** Above so many columns nothing is tried. */
const MAXIMUM_COLUMNS = 40_000
/** Units of a value in one of the solver's, which works with about ten digits. */
const SCALE = 1_000_000

/** What a solver says of a joint choice: a better one where it found one, and a bound where it proved one. */
export interface GroupCertificate {
  readonly better: FoundGroups | null
  readonly bound: number
}

/**
 * Set packing as a program: one column per group, one per number of removals that the rest takes over. An answer is
 * checked and counted anew. Bounds of the solver hold to 2e-6 of what they bound.
 */
export function certifyGroups(
  { positions, groups, removals, rest }: JointChoice,
  solve: MipSolver,
  seconds: number,
): GroupCertificate {
  const shares = [...rest.keys()].filter((count) => rest[count]! > -Infinity)
  if (groups.length + shares.length > MAXIMUM_COLUMNS) return { better: null, bound: Infinity }
  const program = new MipProgram()
  const columnsAt = Array.from({ length: positions }, (): MipTerm[] => [])
  const counted: MipTerm[] = []
  groups.forEach((group, at) => {
    program.addCost(-group.value / SCALE, `g${at}`)
    program.addBinary(`g${at}`)
    for (const position of group.positions) columnsAt[position]!.push([1, `g${at}`])
    if (group.removals > 0) counted.push([group.removals, `g${at}`])
  })
  for (const count of shares) {
    program.addCost(-rest[count]! / SCALE, `r${count}`)
    program.addBinary(`r${count}`)
    if (count > 0) counted.push([count, `r${count}`])
  }
  for (const columns of columnsAt) if (columns.length > 1) program.addRow(columns, '<=', 1)
  program.addRow(
    shares.map((count): MipTerm => [1, `r${count}`]),
    '=',
    1,
  )
  if (counted.length > 0) program.addRow(counted, '=', removals)

  const answer = solve(program.toString(), seconds)
  if (answer.status === 'infeasible') return { better: null, bound: -Infinity }
  const bound = answer.bound === null ? Infinity : -answer.bound * SCALE
  const chosen = [...groups.keys()].filter((at) => (answer.values.get(`g${at}`) ?? 0) > 0.5)
  if (answer.values.size === 0) return { better: null, bound }
  const taken = new Set<number>()
  let count = 0
  let value = 0
  for (const at of chosen) {
    for (const position of groups[at]!.positions) {
      if (taken.has(position)) return { better: null, bound }
      taken.add(position)
    }
    count += groups[at]!.removals
    value += groups[at]!.value
  }
  const total = value + (rest[removals - count] ?? -Infinity)
  return { better: total === -Infinity ? null : { chosen, removals: count, total }, bound }
}
