import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { LINE_KINDS, type LineKind } from '#core/plan/line-table.ts'
import type { MergeWeights } from '#core/plan/rule-profile.ts'
import type { MergingDraft } from './merging-rule-draft.ts'

/** Gains first, then obstacles. */
const WEIGHTS = [
  'compound',
  'gate',
  'guard',
  'wallMeter',
  'unmanaged',
  'manager',
  'fee',
  'fund',
  'arrears',
] as const satisfies readonly (keyof MergeWeights)[]

interface MergingRuleFieldsProps {
  readonly draft: MergingDraft
  readonly onChange: (draft: MergingDraft) => void
}

/** Which compounds may become one, what a merged one has at most, and what speaks for a merge. */
export function MergingRuleFields({ draft, onChange }: MergingRuleFieldsProps) {
  const { t } = useText()
  const { small, caps, weights, barriers } = draft
  const change = (part: Partial<MergingDraft>): void => onChange({ ...draft, ...part })
  const number = (label: string, value: string, set: (text: string) => void) => (
    <TextField key={label} label={label} value={value} inputMode="decimal" onChange={set} />
  )
  return (
    <>
      {number(t('mergingRules.distance'), draft.distance, (distance) => change({ distance }))}
      <CheckField
        label={t('mergingRules.sameCommunity')}
        checked={draft.sameCommunity}
        onChange={(sameCommunity) => change({ sameCommunity })}
      />
      <fieldset className="rule-edit__checks">
        <legend className="field__label">{t('mergingRules.barriers')}</legend>
        {LINE_KINDS.map((kind) => (
          <CheckField
            key={kind}
            label={t(`ruleEdit.line.${kind}`)}
            checked={barriers.includes(kind)}
            onChange={(isBarrier) => change({ barriers: withKind(barriers, kind, isBarrier) })}
          />
        ))}
      </fieldset>
      <h4>{t('mergingRules.small')}</h4>
      <div className="rule-edit__pair">
        {number(t('mergingRules.smallArea'), small.area, (area) => change({ small: { ...small, area } }))}
        {number(t('mergingRules.smallBuildings'), small.buildings, (buildings) =>
          change({ small: { ...small, buildings } }),
        )}
      </div>
      <p className="small soft">{t('mergingRules.smallHint')}</p>
      <h4>{t('mergingRules.caps')}</h4>
      <div className="rule-edit__pair">
        {number(t('mergingRules.capHouseholds'), caps.households, (households) =>
          change({ caps: { ...caps, households } }),
        )}
        {number(t('mergingRules.capArea'), caps.area, (area) => change({ caps: { ...caps, area } }))}
        {number(t('mergingRules.capBuildings'), caps.buildings, (buildings) =>
          change({ caps: { ...caps, buildings } }),
        )}
      </div>
      <h4>{t('mergingRules.weights')}</h4>
      <p className="small soft">{t('mergingRules.weightsHint')}</p>
      <div className="rule-edit__pair">
        {WEIGHTS.map((key) =>
          number(t(`mergingRules.weight.${key}`), weights[key], (text) =>
            change({ weights: { ...weights, [key]: text } }),
          ),
        )}
      </div>
    </>
  )
}

/** Kinds in their own order, with or without one of them. */
function withKind(kinds: readonly LineKind[], kind: LineKind, isIn: boolean): readonly LineKind[] {
  return LINE_KINDS.filter((one) => (one === kind ? isIn : kinds.includes(one)))
}
