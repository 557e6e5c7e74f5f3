import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { Properties } from './copy-properties.ts'

/**
 * A code as text with half-width digits. Doubts: `code-precision-lost` {code} for a number that JSON cannot hold
 * exactly, `code-in-scientific-notation` {code} for what a spreadsheet made of one; the latter is no code.
 */
export function readCode(properties: Properties, column: string | undefined, doubts: Problem[]): string {
  const raw = column === undefined ? null : properties[column]
  if (typeof raw === 'number' && Number.isInteger(raw) && !Number.isSafeInteger(raw)) {
    doubts.push(problem('code-precision-lost', { code: BigInt(raw).toString() }))
  }
  const text = columnText(properties, column).normalize('NFKC')
  if (!/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return text
  doubts.push(problem('code-in-scientific-notation', { code: text.slice(0, 40) }))
  return ''
}
