import type { CompoundTable } from '#core/plan/compound-table.ts'
import { CompoundEdges } from './compound-edges.ts'
import type { GateRow } from './gate-table.ts'
import { namedCompounds } from './named-compounds.ts'
import type { StatedGate } from './stated-gate.ts'

/** A gate that names no compound stands no farther than this from the outline of its own. */
const REACH_METERS = 15

/**
 * The gates with the compounds that they lead into: the one that they name by code or name, else the one whose outline
 * is nearest, within 15 m. null for a gate without any.
 */
export function linkGates(gates: readonly StatedGate[], compounds: CompoundTable): (GateRow | null)[] {
  const named = namedCompounds(compounds)
  let edges: CompoundEdges | null = null
  return gates.map((gate) => {
    const stated = named(gate.compound)
    const compound =
      stated >= 0 ? stated : nearestCompound((edges ??= new CompoundEdges(compounds)), gate.point)
    return compound === null ? null : { ...gate, compound }
  })
}

function nearestCompound(edges: CompoundEdges, [x, y]: StatedGate['point']): number | null {
  const near = edges.near(x, y, REACH_METERS)
  near.sort((a, b) => a.meters - b.meters || a.compound - b.compound)
  return near[0]?.compound ?? null
}
