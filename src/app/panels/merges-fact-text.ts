import type { Text } from '#app/i18n/use-text.ts'
import type { SummedFigure } from '#core/merging/compound-facts.ts'
import type { CompoundFigure } from '#core/plan/compound-table.ts'

/** A figure of compounds with its unit; what is unknown is said, never shown as zero. */
export function mergesFactText(t: Text['t'], figure: CompoundFigure, { sum, unknown }: SummedFigure): string {
  if (sum === null) return t('unknown')
  const value = t(`merges.factUnit.${figure}`, { n: sum })
  return unknown === 0 ? value : t('merges.unknownIn', { value, n: unknown })
}
