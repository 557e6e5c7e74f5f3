/**
 * A year in which something was built (1998, "1998年", "1998-05-01", "1990年代"); 0 when the file does not say, null when
 * it cannot be read.
 */
export function parseYear(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  if (/^(?:-*|0|\/|无|不详|未知|null|n\/a)$/i.test(plain)) return 0
  const year = /^(?:1[89]|20)\d\d(?!\d{1,3}(?:\D|$))/.exec(plain)?.[0]
  return year === undefined ? null : Number(year)
}
