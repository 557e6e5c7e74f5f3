import {
  COMPOUND_FIGURES,
  UNKNOWN_FIGURE,
  type CompoundFigure,
  type CompoundTable,
} from '#core/plan/compound-table.ts'

/** A table of compounds of which nothing is known but their number and names: no outline, no fact. */
export function unknownCompounds(names: readonly string[]): CompoundTable {
  const none = names.map(() => '')
  const figures = Object.fromEntries(
    COMPOUND_FIGURES.map((figure) => [figure, new Float64Array(names.length).fill(UNKNOWN_FIGURE)]),
  ) as Record<CompoundFigure, Float64Array>
  return {
    ...figures,
    names,
    codes: none,
    builtYear: new Int16Array(names.length),
    management: new Uint8Array(names.length),
    managers: none,
    contractEnds: none,
    partyBranches: none,
    outlineStart: new Uint32Array(names.length + 1),
    outlines: new Int32Array(0),
  }
}
