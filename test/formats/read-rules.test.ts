import { describe, expect, test } from 'vitest'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { RULE_PROFILES } from '#core/plan/rule-profiles.ts'
import { readRules } from '#io/formats/read-rules.ts'
import { writeRules } from '#io/formats/write-rules.ts'

const { merging, voting } = HOHHOT_PROFILE

describe('F1 files of rules', () => {
  test('every named profile reads back as it was written', () => {
    for (const rules of RULE_PROFILES)
      expect(readRules(writeRules(rules))).toEqual({ ok: true, value: rules })
  })

  test('what is no profile, or makes no sense, is refused', () => {
    const broken: readonly unknown[] = [
      {},
      [],
      null,
      { ...HOHHOT_PROFILE, name: ' ' },
      { ...HOHHOT_PROFILE, serviceRadii: [500, 300] },
      { ...HOHHOT_PROFILE, serviceRadii: Array.from({ length: 50_000 }, (_, i) => 300 + i / 100) },
      { ...HOHHOT_PROFILE, workload: { resident: '1' } },
      { ...HOHHOT_PROFILE, residents: { moon: [] } },
      { ...HOHHOT_PROFILE, noticeDays: '7' },
      { ...HOHHOT_PROFILE, noticeDays: -1 },
      { ...HOHHOT_PROFILE, merging: undefined },
      { ...HOHHOT_PROFILE, merging: { ...merging, distanceMeters: null } },
      { ...HOHHOT_PROFILE, merging: { ...merging, barriers: ['moat'] } },
      { ...HOHHOT_PROFILE, merging: { ...merging, caps: { ...merging.caps, households: '500' } } },
      { ...HOHHOT_PROFILE, merging: { ...merging, small: null } },
      { ...HOHHOT_PROFILE, merging: { ...merging, sameCommunity: 1 } },
      { ...HOHHOT_PROFILE, merging: { ...merging, weights: {} } },
      { ...HOHHOT_PROFILE, voting: [] },
      { ...HOHHOT_PROFILE, voting: { ...voting, participation: [2, 0] } },
      { ...HOHHOT_PROFILE, voting: { ...voting, majority: [0.5, 1] } },
      { ...HOHHOT_PROFILE, voting: { ...voting, special: [4, 3] } },
      { ...HOHHOT_PROFILE, voting: { ...voting, special: [3] } },
      { ...HOHHOT_PROFILE, voting: { ...voting, specialMatters: [10] } },
      { ...HOHHOT_PROFILE, borderCost: { ...HOHHOT_PROFILE.borderCost, river: 2 } },
    ]
    for (const each of broken) {
      expect(readRules(bytes(JSON.stringify(each)))).toMatchObject({
        problem: { code: 'rules-file-foreign' },
      })
    }
    expect(readRules(bytes('{"name": '))).toMatchObject({ problem: { code: 'file-not-json' } })
    expect(readRules(new Uint8Array(2_000_000))).toMatchObject({ problem: { code: 'file-too-large' } })
  })

  test('nothing else of a file comes along', () => {
    const text = JSON.stringify({
      ...HOHHOT_PROFILE,
      source: { ...HOHHOT_PROFILE.source, evil: 'x' },
      extra: 1,
    })
    expect(readRules(bytes(text))).toEqual({ ok: true, value: HOHHOT_PROFILE })
  })
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
