import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import {
  formatArea,
  formatChange,
  formatDecimal,
  formatDeviation,
  formatMetres,
  formatPercent,
  formatPlace,
  formatSpoken,
  formatWhole,
} from './format-number.ts'
import type { Language } from './language.ts'
import { zhCn } from './zh-cn.ts'

/** The one instance of i18next. Texts are bundled, so that it starts at once and switches at once. */
export const translator = i18next.createInstance()

/** Starts the translator in a language; call once before the first render. */
export function startTranslator(language: Language): void {
  void translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCn }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  addNumberFormats()
  addWordFormats()
}

/** `n` 1 204 · `d1` `d2` decimals · `pct` share · `dev` signed share · `chg` signed count · `wan` as spoken · `m` · `area` · `deg` coordinate. */
function addNumberFormats(): void {
  const add = (name: string, format: (value: number, language: string) => string): void =>
    translator.services.formatter?.add(name, (value: unknown, language) =>
      typeof value === 'number' ? format(value, language ?? 'zh-CN') : String(value),
    )
  add('n', formatWhole)
  add('d1', (value) => formatDecimal(value, 1))
  add('d2', (value) => formatDecimal(value, 2))
  add('pct', formatPercent)
  add('dev', formatDeviation)
  add('chg', formatChange)
  add('wan', (value, language) => formatSpoken(value, language.startsWith('zh')))
  add('m', formatMetres)
  add('area', formatArea)
  add('deg', formatPlace)
}

/**
 * `level` `levels` words of a level, `levelsCounted` by the `units` or `n` of the sentence, with a capital as
 * `levelTitle` `levelsTitle` · `band` its word · `legal` a legal status · `stage` of a merge · `tally` a count of a vote · `careKind` of records · `who` a name, or that there is nobody · `plural(one: …; other: …)`,
 * where # is the number.
 */
function addWordFormats(): void {
  const formatter = translator.services.formatter
  const word = (table: 'level' | 'levels', value: unknown, language: string | undefined): string =>
    translator.t(`${table}.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) })
  formatter?.add('level', (value, language) => word('level', value, language))
  formatter?.add('levels', (value, language) => word('levels', value, language))
  formatter?.add('levelsCounted', (value: unknown, language, options: Record<string, unknown>) =>
    word((options['units'] ?? options['n']) === 1 ? 'level' : 'levels', value, language),
  )
  formatter?.add('levelTitle', (value, language) => withCapital(word('level', value, language)))
  formatter?.add('levelsTitle', (value, language) => withCapital(word('levels', value, language)))
  formatter?.add('band', (value: unknown, language) =>
    translator.t(`band.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) }),
  )
  formatter?.add('legal', (value: unknown, language) =>
    translator.t(`legalStatus.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) }),
  )
  formatter?.add('stage', (value: unknown, language) =>
    translator.t(`stage.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) }),
  )
  formatter?.add('tally', (value: unknown, language) =>
    translator.t(`tally.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) }),
  )
  formatter?.add('careKind', (value: unknown, language) =>
    translator.t(`careKind.${String(value)}`, { lng: language ?? 'zh-CN', defaultValue: String(value) }),
  )
  formatter?.add('who', (value: unknown, language) =>
    value === '' ? translator.t('nobody', { lng: language ?? 'zh-CN' }) : String(value),
  )
  formatter?.add('plural', (value: unknown, _language, options: Record<string, string>) =>
    (options[value === 1 ? 'one' : 'other'] ?? '').replace('#', formatWhole(Number(value))),
  )
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
