const AREA = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:㎡|m2|m²|平方米|平米|平)?$/i
const LARGEST = 1e9

/** A floor area in m² as a file states it ("1,234.5㎡"); 0 when it says nothing, null when it cannot be read. */
export function parseArea(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^(?:-*|\/|无|不详|未知|null|n\/a)$/i.test(plain)) return 0
  const match = AREA.exec(plain)
  const area = match === null ? Number.NaN : Number(`${match[1]!.replaceAll(',', '')}${match[2] ?? ''}`)
  return area <= LARGEST ? area : null
}
