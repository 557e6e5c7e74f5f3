/** Texts in unknown data, or null when one is none. */
export function guardTexts(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((text) => typeof text === 'string') ? value : null
}
