const NONE = /^(?:无|没有|否|未|0|none|no|n|false|unmanaged)$|^(?:无|没有|未)(?:物业|专业|引进|实行)/i
const UNKNOWN = /^(?:-*|\/|不详|未知|unknown|null|n\/a)$/i

/**
 * What a column says of property management: true when there is some (有, 是, or the name of a firm), false when there
 * is none, null when it does not say.
 */
export function parseManagement(text: string): boolean | null {
  const plain = text.normalize('NFKC').trim()
  return UNKNOWN.test(plain) ? null : !NONE.test(plain)
}
