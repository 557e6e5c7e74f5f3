import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { CompoundDetails } from './compound-details.ts'
import type { Properties } from './copy-properties.ts'
import type { ImportField } from './import-report.ts'
import { parseAmount } from './parse-amount.ts'
import { parseDay } from './parse-day.ts'
import { parseNamed } from './parse-named.ts'
import { readFigure } from './read-figure.ts'
import type { ColumnMapping } from './recognise-columns.ts'

/** A fee above this a month is a mistake in the unit. */
const MOST_FEE = 1_000

/**
 * What a row says of a compound alone. Who manages it stands in a column of its own, or in that of property management.
 * Doubts, all of which leave the fact unknown: those of counts, `amount-unreadable` {text, field},
 * `count-negative` {text, field}, `count-too-large` {text, field}, `day-unreadable` {text}.
 */
export function readCompoundDetails(
  properties: Properties,
  mapping: ColumnMapping,
  doubts: Problem[],
): CompoundDetails {
  const count = (field: ImportField): number | null => readFigure(properties, mapping[field], field, doubts)
  const amount = (field: ImportField, most = Infinity): number | null => {
    const text = columnText(properties, mapping[field])
    const { value, doubt } = parseAmount(text, mapping[field] ?? '')
    const found =
      value !== null && value > most ? problem('count-too-large', { text: text.slice(0, 40) }) : doubt
    if (found !== null) doubts.push(problem(found.code, { ...found.data, field }))
    return found === null ? value : null
  }
  const stated = columnText(properties, mapping.contractEnd)
  const contractEnd = parseDay(stated)
  if (contractEnd === null) doubts.push(problem('day-unreadable', { text: stated.slice(0, 40) }))
  return {
    figures: {
      buildings: count('buildings'),
      floorAreaSquareMeters: amount('floorArea'),
      propertyFee: amount('propertyFee', MOST_FEE),
      gates: count('gates'),
      guards: count('guards'),
      parkingSpaces: count('parkingSpaces'),
      greenSquareMeters: amount('greenArea'),
      fitnessPathMeters: amount('fitnessPath'),
      maintenanceFundYuan: amount('maintenanceFund'),
      arrearsYuan: amount('arrears'),
    },
    manager: parseNamed(columnText(properties, mapping.manager ?? mapping.management)),
    contractEnd: contractEnd ?? '',
    partyBranch: parseNamed(columnText(properties, mapping.partyBranch)),
  }
}
