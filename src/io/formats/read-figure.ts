import { problem, type Problem } from '#core/problem/problem.ts'
import type { Properties } from './copy-properties.ts'
import type { ImportField } from './import-report.ts'
import { parseCount } from './parse-count.ts'

/** The count in a column, or null when the file does not say. Doubts are those of `parseCount`, with the {field}. */
export function readFigure(
  properties: Properties,
  column: string | undefined,
  field: ImportField,
  doubts: Problem[],
): number | null {
  const { value, doubt } = parseCount(column === undefined ? null : properties[column])
  if (doubt !== null) doubts.push(problem(doubt.code, { ...doubt.data, field }))
  return value
}
