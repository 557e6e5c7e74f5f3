import type { Text } from '#app/i18n/use-text.ts'
import type { FigureName } from './figure-name.ts'

/** A figure in words with its unit; null is unknown, or has no meaning for something empty. */
export function figureText(t: Text['t'], name: FigureName, value: number | null, empty = false): string {
  if (value === null) return t(empty ? 'empty' : 'unknown')
  switch (name) {
    case 'residents':
      return t('unit.people', { n: value })
    case 'households':
      return t('unit.households', { n: value })
    case 'area':
      return t('unit.km2', { n: value })
    case 'density':
      return t('unit.density', { n: value })
    case 'deviation':
      return t('unit.deviation', { n: value })
    case 'parts':
      return t('unit.parts', { n: value })
    case 'compactness':
      return t('unit.plain', { n: value })
    case 'border':
      return t('unit.km', { n: value })
    case 'units':
      return t('unit.count', { n: value })
  }
}
