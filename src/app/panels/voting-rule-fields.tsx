import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { VOTE_MATTERS } from '#core/voting/vote-matter.ts'
import type { VotingDraft } from './voting-rule-draft.ts'
import { WarningLine } from './warning-line.tsx'

interface VotingRuleFieldsProps {
  readonly draft: VotingDraft
  readonly onChange: (draft: VotingDraft) => void
}

/** What a vote of owners needs, as exact fractions; says that this is no legal advice. */
export function VotingRuleFields({ draft, onChange }: VotingRuleFieldsProps) {
  const { t } = useText()
  const { specialMatters } = draft
  const change = (part: Partial<VotingDraft>): void => onChange({ ...draft, ...part })
  return (
    <>
      <WarningLine text={t('votingRules.notAdvice')} />
      <div className="rule-edit__pair">
        {(['participation', 'majority', 'special'] as const).map((key) => (
          <TextField
            key={key}
            label={t(`votingRules.${key}`)}
            value={draft[key]}
            onChange={(text) => change({ [key]: text })}
          />
        ))}
      </div>
      <p className="small soft">{t('votingRules.fractionHint')}</p>
      <fieldset className="rule-edit__checks">
        <legend className="field__label">{t('votingRules.specialMatters')}</legend>
        {VOTE_MATTERS.map((matter) => (
          <CheckField
            key={matter}
            label={t(`vote.matterName.${matter}`)}
            checked={specialMatters.includes(matter)}
            onChange={(isSpecial) =>
              change({
                specialMatters: VOTE_MATTERS.filter((one) =>
                  one === matter ? isSpecial : specialMatters.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </>
  )
}
