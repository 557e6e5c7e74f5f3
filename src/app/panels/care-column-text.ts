import type { TextKey } from '#app/i18n/text-key.ts'
import type { Text } from '#app/i18n/use-text.ts'

/** The name of one of our columns; a column without one stands for itself. */
export function careColumnText(t: Text['t'], column: string): string {
  const text = t(`careColumn.${column}` as TextKey, { defaultValue: column })
  return text
}
