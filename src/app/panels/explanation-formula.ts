import type { Text } from '#app/i18n/use-text.ts'
import type { Level } from '#core/plan/level.ts'
import type { FigureName } from './figure-name.ts'
import type { FigureValues } from './figure-values.ts'

/** The calculation of a figure with its numbers filled in. */
export function explanationFormula(
  t: Text['t'],
  figure: FigureName,
  values: FigureValues,
  { meanResidents, level }: { readonly meanResidents: number | null; readonly level: Level },
): string {
  const value = values[figure] ?? 0
  switch (figure) {
    case 'residents':
    case 'households':
    case 'area':
      return t(`explain.${figure}Formula`, { sum: value })
    case 'density':
      return t('explain.densityFormula', { residents: values.residents, area: values.area, value })
    case 'deviation':
      return t('explain.deviationFormula', { residents: values.residents, mean: meanResidents, value })
    case 'compactness':
      return t('explain.compactnessFormula', { area: values.area, border: values.border, value })
    case 'parts':
    case 'border':
      return t(`explain.${figure}Formula`, { value })
    case 'units':
      return t('explain.unitsFormula', { value, level })
  }
}
