import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '#app/i18n/en.ts'
import { LANGUAGES } from '#app/i18n/language.ts'
import { startTranslator, translator } from '#app/i18n/translator.ts'
import { zhCn } from '#app/i18n/zh-cn.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

function leaves(tree: Tree, at = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(at + key, value)
    else for (const [path, text] of leaves(value, `${at}${key}.`)) found.set(path, text)
  }
  return found
}

/** What a format of words is tried with; levels by their own. */
const WORDS: Readonly<Record<string, string>> = {
  legal: 'town',
  stage: 'survey',
  tally: 'total.heads',
  careKind: 'need',
  band: 'watch',
  who: '',
}

const chinese = leaves(zhCn)
const english = leaves(en)

beforeAll(() => startTranslator('zh-CN'))

describe('the two languages say the same', () => {
  test('both have the same keys, and many of them', () => {
    expect(chinese.size).toBeGreaterThan(400)
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted())
  })

  test('no text is empty', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  test('a sentence takes only data that the same sentence takes in Chinese', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]!)
    const strange = [...english].filter(([key, text]) => {
      const known = new Set(names(chinese.get(key)!))
      return names(text).some((name) => !known.has(name))
    })
    expect(strange).toEqual([])
  })

  test('English has no Chinese characters except for the switch of languages', () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)
    expect(mixed.toSorted()).toEqual(['switchLanguage'])
  })

  test('every format that a text asks for exists', () => {
    const formats = [...chinese.values(), ...english.values()].flatMap((text) =>
      [...text.matchAll(/\{\{\w+, ?(\w+)/g)].map((match) => match[1]!),
    )
    expect(formats.length).toBeGreaterThan(100)
    for (const format of new Set(formats)) {
      const isWord = format in WORDS || format.startsWith('level')
      const data = isWord ? (WORDS[format] ?? 'street') : 1234.5
      for (const lng of isWord ? ['zh-CN'] : LANGUAGES) {
        const raw = translator.services.formatter!.format(data, format, lng, {})
        expect(raw, `${format} in ${lng}`).not.toBe(String(data))
      }
    }
  })
})

describe('formats', () => {
  const say = (key: string, data: object, lng: string): string => translator.t(key, { ...data, lng })

  test('a Chinese count is said in 万 with a thin space, an English one in full', () => {
    expect(say('unit.peopleRound', { n: 204_318 }, 'zh-CN')).toBe('20.43\u202f万人')
    expect(say('unit.peopleRound', { n: 204_318 }, 'en')).toBe('204\u202f318')
    expect(say('unit.peopleRound', { n: 2_545_566 }, 'en')).toBe('2.55\u202fM')
  })

  test('one feature is a feature, two are features', () => {
    expect(say('import.layerOf', { file: 'a', n: 1 }, 'en')).toBe('a, 1 feature')
    expect(say('import.layerOf', { file: 'a', n: 2 }, 'en')).toBe('a, 2 features')
  })

  test('one compound is named, of several one is named and all are counted', () => {
    const divided = (count: number, lng: string): string =>
      say('problem.compound-divided', { count, name: '东院' }, lng)
    expect(divided(1, 'zh-CN')).toContain('穿过小区东院。')
    expect(divided(3, 'zh-CN')).toContain('小区共 3 个，其中有东院。')
    expect(divided(1, 'en')).toContain('the compound 东院.')
    expect(divided(3, 'en')).toContain('3 compounds, among them 东院.')
  })

  test('a name is shown as it is, markup included', () => {
    expect(say('selection.assign', { name: '<b>{{x}}</b>' }, 'zh-CN')).toContain('<b>')
  })
})
