import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberLanguage } from './language.ts'
import type { Language } from './language.ts'
import type { TextKey } from './text-key.ts'
import { translator } from './translator.ts'

/** Values that a sentence takes; see the formats in `translator.ts`. */
type TextData = Readonly<Record<string, string | number | boolean | null>>

/** A refusal as it comes from the core: a code and its figures. */
interface CodeWithData {
  readonly code: string
  readonly data: TextData
}

/** Words in the language of the screen. */
export interface Text {
  readonly language: Language
  /** The text of a key, with `data` filled in as plain text (React escapes it). */
  readonly t: (key: TextKey, data?: TextData) => string
  /** The sentence for a refusal; an unknown code gets a general one that names the code. */
  readonly problem: (problem: CodeWithData) => string
  /** The sentence for a notice, a progress or a step key that comes as plain text from the store. */
  readonly coded: (group: 'notice' | 'progress' | 'step', key: string, data?: TextData) => string
  readonly setLanguage: (language: Language) => void
}

/** Words in the language of the screen; renders again when it is switched. */
export function useText(): Text {
  const { i18n } = useTranslation(undefined, { i18n: translator })
  const language = i18n.language as Language
  return useMemo(() => makeText(language), [language])
}

function makeText(language: Language): Text {
  // The translator takes `lng` for the language, so a place has its longitude under another name.
  const say = (key: string, data: TextData = {}): string =>
    translator.t(key, { ...data, ...('lng' in data && { longitude: data['lng'] }), lng: language })
  const has = (key: string): boolean => translator.exists(key, { lng: language })
  return {
    language,
    t: say,
    problem: ({ code, data }) =>
      has(`problem.${code}`) ? say(`problem.${code}`, data) : say('problemUnknown', { code }),
    coded: (group, key, data) => {
      if (has(`${group}.${key}`)) return say(`${group}.${key}`, data)
      if (group === 'step') return say('stepUnknown', { key })
      if (group === 'progress') return say('progressUnknown')
      const [verb, step] = key.split('.')
      if (step !== undefined && has(`notice.${verb}`) && has(`step.${step}`)) {
        return say(`notice.${verb}`, { step: say(`step.${step}`, data) })
      }
      return has(`problem.${key}`) ? say(`problem.${key}`, data) : say('problemUnknown', { code: key })
    },
    setLanguage: (next) => {
      rememberLanguage(next)
      void translator.changeLanguage(next)
    },
  }
}
