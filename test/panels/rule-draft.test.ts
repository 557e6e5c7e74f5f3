import { describe, expect, test } from 'vitest'
import { ruleDraft, rulesOfDraft } from '#app/panels/rule-draft.ts'
import { typedNumber } from '#app/panels/typed-number.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import { RULE_PROFILES } from '#core/plan/rule-profiles.ts'

describe('the form of the rules', () => {
  test('gives back every named profile untouched, but for a minimum of nothing', () => {
    for (const rules of RULE_PROFILES) {
      const minimum = Object.fromEntries(
        Object.entries(rules.minimum).filter(([, least]) => least.residents + least.squareKilometers > 0),
      )
      expect(rulesOfDraft(ruleDraft(rules), rules)).toEqual({ ...rules, minimum })
    }
  })

  test('what is typed becomes a rule; two empty fields of households are no rule', () => {
    const draft = ruleDraft(HOHHOT_PROFILE)
    const rules = rulesOfDraft(
      {
        ...draft,
        radii: '250， 600',
        numbers: {
          ...draft.numbers,
          'minHouseholds.grid': '',
          'maxHouseholds.grid': ' ',
          'minResidents.street': '70 000',
          walkFactor: '1.4',
        },
      },
      HOHHOT_PROFILE,
    )
    expect(ruleProblem(rules)).toBeNull()
    expect(rules.serviceRadii).toEqual([250, 600])
    expect(rules.households.grid).toBeUndefined()
    expect(rules.minimum.street).toEqual({ residents: 70_000, squareKilometers: 0 })
    expect(rules.walkFactor).toBe(1.4)
  })

  test('what is no number is refused by the plan, with the rule it belongs to', () => {
    const draft = ruleDraft(HOHHOT_PROFILE)
    const with_ = (key: string, text: string) =>
      ruleProblem(rulesOfDraft({ ...draft, numbers: { ...draft.numbers, [key]: text } }, HOHHOT_PROFILE))
        ?.code
    expect(with_('workersPer10000', 'many')).toBe('rules-number')
    expect(with_('minHouseholds.grid', '')).toBe('rules-households-range')
    expect(with_('walkFactor', '')).toBe('rules-walk-factor')
    expect(with_('borderCost.river', 'x')).toBe('rules-border-cost')
  })

  test('an empty field is no zero', () => {
    expect(typedNumber(' ')).toBeNaN()
    expect(typedNumber('1\u202f204')).toBe(1_204)
  })
})
