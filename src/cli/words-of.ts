import { enWords } from './en-words.ts'
import type { Words } from './words.ts'
import { zhWords } from './zh-words.ts'

/** The words of a language. */
export function wordsOf(language: 'zh' | 'en'): Words {
  return language === 'zh' ? zhWords : enWords
}
