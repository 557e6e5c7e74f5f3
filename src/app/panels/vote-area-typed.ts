/** cm² of an area typed in m² with at most four decimals, exactly; NaN when it is none. */
export function voteAreaTyped(text: string): number {
  const plain = text.replaceAll(/[\s,，\u202f]/g, '')
  const parts = /^(\d{1,11})(?:\.(\d{0,4}))?$/.exec(plain)
  return parts === null ? Number.NaN : Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'))
}
