import { COMPOUND_FIGURES, type CompoundFigure, type CompoundTable } from '#core/plan/compound-table.ts'
import { isDay } from '#core/plan/is-day.ts'
import { guardFigures } from './guard-figures.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardOutlines } from './guard-outlines.ts'
import { guardTexts } from './guard-texts.ts'
import { isPlainObject } from './is-plain-object.ts'

const TEXTS = ['names', 'codes', 'managers', 'contractEnds', 'partyBranches'] as const

/** The compounds in unknown data, or null when anything has not the shape and the sense it must have. */
export function guardCompounds(value: unknown): CompoundTable | null {
  if (!isPlainObject(value)) return null
  const texts = Object.fromEntries(TEXTS.map((key) => [key, guardTexts(value[key])]))
  const { names, codes, managers, contractEnds, partyBranches } = texts
  if (!names || !codes || !managers || !contractEnds || !partyBranches) return null
  const figures = {} as Record<CompoundFigure, Float64Array>
  for (const figure of COMPOUND_FIGURES) {
    const column = guardFigures(value[figure])
    if (column?.length !== names.length) return null
    figures[figure] = column
  }
  const outlines = guardOutlines(value['outlineStart'], value['outlines'], names.length)
  const builtYear = guardIntegers(value['builtYear'], 0, 9999)
  const management = guardIntegers(value['management'], 0, 2)
  if (outlines === null || builtYear === null || management === null) return null
  const columns = [builtYear, management, codes, managers, contractEnds, partyBranches]
  if (columns.some(({ length }) => length !== names.length)) return null
  if (!contractEnds.every((day) => day === '' || isDay(day))) return null
  return {
    ...figures,
    names,
    codes,
    builtYear: Int16Array.from(builtYear),
    management: Uint8Array.from(management),
    managers,
    contractEnds,
    partyBranches,
    ...outlines,
  }
}
