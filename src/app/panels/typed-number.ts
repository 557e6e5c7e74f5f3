/** The number in a field, spaces and separators of thousands left out; NaN when it is none. */
export function typedNumber(text: string): number {
  const plain = text.replaceAll(/[\s,，\u202f]/g, '')
  return plain === '' ? Number.NaN : Number(plain)
}
