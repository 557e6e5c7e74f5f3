/** Languages of the screen, the first one being the source. */
export const LANGUAGES = ['zh-CN', 'en'] as const

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

const STORAGE_KEY = 'heyuan.language'

/** Language to begin with: named in the address (`lang`), else chosen before, else the browser's. */
export function firstLanguage(named: string | null): Language {
  return known(named) ?? known(remembered()) ?? known(navigator.language) ?? 'zh-CN'
}

/** Keeps the choice for the next visit; a browser that forbids it only forgets. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    return
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function known(tag: string | null): Language | undefined {
  if (tag === null) return undefined
  const main = tag.toLowerCase().split('-')[0]
  if (main === 'zh') return 'zh-CN'
  return tag === '' ? undefined : 'en'
}
