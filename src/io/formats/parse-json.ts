import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { inspectJson, type JsonFault } from './inspect-json.ts'

/** The values of a JSON text: one, or one for each line (newline-delimited) or record (RFC 8142). */
export interface JsonDocuments {
  readonly documents: readonly unknown[]
  /** `key-duplicate` {keys} when a key stands twice in one object: the last one counts. */
  readonly notes: readonly Problem[]
}

const RECORD_SEPARATOR = '\u001e'

/** Above this length only `JSON.parse` looks at good text; the slower walk is kept for finding a fault. */
const INSPECT_UP_TO = 20_000_000

/**
 * Parses JSON, newline-delimited JSON and JSON text sequences.
 *
 * Problem: `file-not-json` {line, column, kind, found}.
 */
export function parseJson(text: string): Result<JsonDocuments> {
  if (text.startsWith(RECORD_SEPARATOR)) return parseRecords(text.split(RECORD_SEPARATOR), 1)
  const whole = text.length > INSPECT_UP_TO ? tryParse(text) : undefined
  if (whole !== undefined) return ok({ documents: [whole.value], notes: [] })
  const { fault, duplicateKeys } = inspectJson(text)
  if (fault === null) return ok({ documents: [JSON.parse(withoutMark(text))], notes: notesOf(duplicateKeys) })
  if (fault.kind === 'extra' && (fault.found === '{' || fault.found === '[') && fault.line > 1) {
    return parseRecords(text.split('\n'), 0)
  }
  return fail(notJson(fault, 0))
}

/** Parses records of which each is a whole JSON text; blank ones are skipped. */
function parseRecords(records: readonly string[], separators: 0 | 1): Result<JsonDocuments> {
  const documents: unknown[] = []
  const duplicates = new Set<string>()
  let linesBefore = 0
  for (const record of records) {
    const parsed = record.trim() === '' ? null : inspectJson(record)
    if (parsed?.fault) return fail(notJson(parsed.fault, linesBefore))
    if (parsed !== null) documents.push(JSON.parse(withoutMark(record)))
    for (const key of parsed?.duplicateKeys ?? []) duplicates.add(key)
    linesBefore += separators === 0 ? 1 : record.split('\n').length - 1
  }
  return ok({ documents, notes: notesOf([...duplicates]) })
}

function notJson(fault: JsonFault, linesBefore: number): Problem {
  const { line, column, kind, found } = fault
  return problem('file-not-json', { line: line + linesBefore, column, kind, found })
}

function notesOf(duplicateKeys: readonly string[]): Problem[] {
  return duplicateKeys.length === 0 ? [] : [problem('key-duplicate', { keys: duplicateKeys.join(', ') })]
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(withoutMark(text)) }
  } catch {
    return undefined
  }
}
