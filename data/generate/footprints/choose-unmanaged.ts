import { Random } from '../random.ts'
import type { Compound, CompoundKind } from './compound.ts'

/** Compounds without property management in the city, about as published. */
const UNMANAGED = 900
/** How likely a kind is to have no property firm, relative to the others. */
const LEANING: Record<CompoundKind, number> = {
  commercial: 0.02,
  resettlement: 0.12,
  old: 1,
  unit: 0.5,
  village: 0.25,
}

/** The compounds that no property firm serves; `without` are among them in any case. */
export function chooseUnmanaged(
  compounds: readonly Compound[],
  without: (compound: Compound) => boolean,
): Set<string> {
  const random = new Random('property management')
  const ranked = compounds.map((compound) => ({
    id: compound.id,
    rank: without(compound) ? 2 : LEANING[compound.kind] * random.between(0.15, 1),
  }))
  ranked.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
  return new Set(ranked.slice(0, UNMANAGED).map(({ id }) => id))
}
