import { beforeAll, expect, test } from 'vitest'
import { startTranslator, translator } from '#app/i18n/translator.ts'
import { limitText } from '#app/panels/limit-text.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'

beforeAll(() => startTranslator('zh-CN'))

const say = (residents: number, level: 'street' | 'district' = 'street'): string | null =>
  limitText((key, data) => translator.t(key, { ...data, lng: 'zh-CN' }), HOHHOT_PROFILE, level, residents)

test('below all limits it says how much room is left to the first one', () => {
  expect(say(90_000)).toBe('离“偏多”限值还有 10\u202f000 人')
  expect(say(100_000)).toBe('离“偏多”限值还有 0 人')
})

test('above a limit it says by how much the highest one is exceeded', () => {
  expect(say(100_001)).toBe('超过“偏多”限值 1 人')
  expect(say(150_000)).toBe('超过“过多”限值 10\u202f000 人')
  expect(say(260_000)).toBe('超过“应拆分”限值 60\u202f000 人')
})

test('a level without limits says nothing', () => {
  expect(say(1e6, 'district')).toBeNull()
})
