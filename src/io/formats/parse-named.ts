import { parseManagement } from './parse-management.ts'

/** Words that say that there is something, and not how it is called. */
const SOME = /^(?:有|是|已有|已建|有物业|有党支部|专业物业|firm|some|managed|yes|y|true|1)$/i

/** The name in a column that may also say 有 or 无: '' where it names nothing. */
export function parseNamed(text: string): string {
  const plain = text.trim()
  return parseManagement(plain) !== true || SOME.test(plain.normalize('NFKC')) ? '' : plain
}
