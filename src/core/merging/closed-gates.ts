import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'

/** What becomes of the gates of compounds that become one. */
export interface ClosedGates {
  readonly closed: number
  /** Gates there are afterwards, new ones among them. */
  readonly kept: number
  /** At closed gates; those not known are left out and counted. */
  readonly guards: number
  readonly guardsUnknown: number
}

/**
 * Gates that close in a merge: those of its compounds that do not stand where it keeps one. Where no gate of a
 * compound is on the map, its figure of gates stands for them, and their guards are not known.
 *
 * @param gatesOf Gates of a compound, by index; see {@link gatesByCompound}.
 */
export function closedGates(
  { base }: Plan,
  { compounds, gates }: Pick<NewMerge, 'compounds' | 'gates'>,
  gatesOf: (compound: number) => readonly number[],
): ClosedGates {
  const keptAt = new Set(gates.map(({ at: [x, y] }) => `${x},${y}`))
  let [closed, guards, guardsUnknown, unplaced] = [0, 0, 0, 0]
  const addGuards = (count: number): void => {
    if (count < 0) guardsUnknown++
    else guards += count
  }
  for (const compound of compounds) {
    const placed = gatesOf(compound)
    if (placed.length === 0) {
      unplaced += Math.max(0, base.compounds.gates[compound]!)
      continue
    }
    for (const gate of placed) {
      const [x, y] = base.gates.points.subarray(2 * gate, 2 * gate + 2)
      if (keptAt.has(`${x},${y}`)) continue
      closed++
      addGuards(base.gates.guards[gate]!)
    }
  }
  return { closed: closed + unplaced, kept: gates.length, guards, guardsUnknown: guardsUnknown + unplaced }
}
