import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { PAIRING_CRITERIA, type PairingCriterion } from '#core/plan/pairing-rule.ts'
import type { PairingDraft } from './pairing-rule-draft.ts'
import './rules-view.css'

const RANKS = PAIRING_CRITERIA.map((_, i) => String(i + 1))

interface PairingRuleFieldsProps {
  readonly draft: PairingDraft
  readonly onChange: (draft: PairingDraft) => void
}

/** Whose departments may look after a community, and by what the pairing is judged, in which order. */
export function PairingRuleFields({ draft, onChange }: PairingRuleFieldsProps) {
  const { t } = useText()
  const { levels, criteria } = draft
  const change = (part: Partial<PairingDraft>): void => onChange({ ...draft, ...part })
  const weigh = (key: PairingCriterion, part: Partial<PairingDraft['criteria']['tie']>): void =>
    change({ criteria: { ...criteria, [key]: { ...criteria[key], ...part } } })
  return (
    <>
      <fieldset className="rule-edit__checks">
        <legend className="field__label">{t('pairingRules.levels')}</legend>
        {DEPARTMENT_LEVELS.map((level) => (
          <CheckField
            key={level}
            label={t(`departmentLevel.${level}`)}
            checked={levels.includes(level)}
            onChange={(isIn) =>
              change({
                levels: DEPARTMENT_LEVELS.filter((one) => (one === level ? isIn : levels.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <CheckField
        label={t('pairingRules.ownDistrict')}
        checked={draft.ownDistrict}
        onChange={(ownDistrict) => change({ ownDistrict })}
      />
      <fieldset className="pairing-criteria">
        <legend className="field__label">{t('pairingRules.criteria')}</legend>
        {PAIRING_CRITERIA.map((key) => {
          const name = t(`criterion.${key}`)
          return (
            <div key={key} className="pairing-criteria__one">
              <span>{name}</span>
              <Select
                labelHidden
                label={t('pairingRules.rankOf', { name })}
                value={criteria[key].rank}
                options={RANKS.map((rank) => ({
                  value: rank,
                  text: t('pairingRules.rank', { n: Number(rank) }),
                }))}
                onChange={(rank) => weigh(key, { rank })}
              />
              <TextField
                label={t('pairingRules.weight')}
                aria-label={t('pairingRules.weightOf', { name })}
                value={criteria[key].weight}
                inputMode="decimal"
                onChange={(weight) => weigh(key, { weight })}
              />
            </div>
          )
        })}
      </fieldset>
      <p className="small soft">{t('pairingRules.criteriaHint')}</p>
    </>
  )
}
