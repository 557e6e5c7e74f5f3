import type { PaperLanguage } from '#core/description/bounds-text.ts'
import type { Word } from '#io/formats/table-sheet.ts'
import { enPaperWords } from './en-paper-words.ts'
import { zhPaperWords } from './zh-paper-words.ts'

/** The words of the papers in a language; a key without a word stands for itself. */
export function paperWord(language: PaperLanguage): Word {
  const words = language === 'zh' ? zhPaperWords : enPaperWords
  return (key) => (Object.hasOwn(words, key) ? words[key]! : key)
}
