import type { PaperLanguage } from '#core/description/bounds-text.ts'

/** What the description of borders says on the command line. */
export interface DescribeWords {
  readonly language: PaperLanguage
  readonly unnamed: (meters: string, place: string) => string
}
