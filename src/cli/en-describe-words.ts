import type { DescribeWords } from './describe-words.ts'

/** The description of borders in English. */
export const enDescribeWords: DescribeWords = {
  language: 'en',
  unnamed: (meters, place) => `no name: ${meters} m of border at ${place}`,
}
