const YES = /^(?:是|有|临街|临路|沿街|y|yes|true|1)$/i
const NO = /^(?:否|不|无|没有|不临街|不临路|n|no|false|0)$/i

/** What a column says of a question: true, false, or null when it does not say or cannot be read. */
export function parseYesNo(text: string): boolean | null {
  const plain = text.normalize('NFKC').trim()
  return YES.test(plain) ? true : NO.test(plain) ? false : null
}
