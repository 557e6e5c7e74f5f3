import type { Text } from '#app/i18n/use-text.ts'
import type { CareReading } from '#io/formats/care-reading.ts'
import { writeCsv } from '#io/formats/write-table.ts'
import { careSaidProblem } from './care-said-problem.ts'

/** What is wrong with a table, row by row, as CSV in the language of the screen. */
export function careReadingCsv(
  { t, problem: sentence }: Pick<Text, 't' | 'problem'>,
  { problems }: Pick<CareReading, 'problems'>,
): Uint8Array<ArrayBuffer> {
  return writeCsv([
    [t('careFiles.row'), t('careFiles.problem')],
    ...problems.map(({ row, problem }) => [row, sentence(careSaidProblem(t, problem))]),
  ])
}
