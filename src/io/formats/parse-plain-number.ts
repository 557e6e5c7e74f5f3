const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/
/** What may stand behind a number without changing it. */
const UNIT = /(?:个|人次|人|名|件|小时|时|h|分|%|次)$/i

/** A number as people write it, also in full width, with thousands and a unit; NaN where it is none, null where empty. */
export function parsePlainNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^[‐-―−]/, '-')
  if (plain === '') return null
  const match = NUMBER.exec(plain.replace(UNIT, ''))
  return match === null ? Number.NaN : Number(`${match[1]}${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`)
}
