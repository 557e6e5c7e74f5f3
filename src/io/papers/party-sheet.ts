import { isOne } from '#core/plan/is-one.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { TableSheet } from '#io/formats/table-sheet.ts'
import type { Cell } from '#io/formats/write-table.ts'

/** Party branches of compounds that are one in the second plan and were not in the first, old → new. */
export function partySheet(first: Plan, second: Plan): TableSheet {
  const { names, partyBranches } = second.base.compounds
  const before = new Set([...first.merges.values()].filter(isOne).map(({ id }) => id))
  const rows = [...second.merges.values()]
    .filter((merge) => isOne(merge) && !before.has(merge.id))
    .toSorted((a, b) => a.compounds[0]! - b.compounds[0]!)
    .flatMap(({ name, compounds, partyBranch }) =>
      compounds.map((compound): Cell[] => [
        names[compound]!,
        partyBranches[compound] ?? '',
        name,
        partyBranch,
      ]),
    )
  return { name: 'sheet.party', keys: ['compound', 'partyBefore', 'merged', 'partyAfter'], rows }
}
