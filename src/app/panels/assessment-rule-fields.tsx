import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { ASSESSMENT_ITEMS } from '#core/plan/assessment-rule.ts'
import { ASSESSMENT_NUMBERS, GRADE_LIMITS, type AssessmentDraft } from './assessment-rule-draft.ts'
import { typedNumber } from './typed-number.ts'

interface AssessmentRuleFieldsProps {
  readonly draft: AssessmentDraft
  readonly onChange: (draft: AssessmentDraft) => void
}

/** Points of each item of the yearly scoring form, what a year should bring, and from when a grade is given. */
export function AssessmentRuleFields({ draft, onChange }: AssessmentRuleFieldsProps) {
  const { t } = useText()
  const { points, numbers, grades } = draft
  const sum = ASSESSMENT_ITEMS.reduce((total, key) => total + typedNumber(points[key]), 0)
  const number = (label: string, value: string, set: (text: string) => void) => (
    <TextField key={label} label={label} value={value} inputMode="decimal" onChange={set} />
  )
  return (
    <>
      <h4>{t('assessmentRules.points')}</h4>
      <div className="rule-edit__pair">
        {ASSESSMENT_ITEMS.map((key) =>
          number(t('assessmentRules.pointsOf', { name: t(`assessmentItem.${key}`) }), points[key], (text) =>
            onChange({ ...draft, points: { ...points, [key]: text } }),
          ),
        )}
      </div>
      {!Number.isNaN(sum) && <p className="small soft">{t('assessmentRules.sum', { n: sum })}</p>}
      <div className="rule-edit__pair">
        {ASSESSMENT_NUMBERS.map((key) =>
          number(t(`assessmentRules.number.${key}`), numbers[key], (text) =>
            onChange({ ...draft, numbers: { ...numbers, [key]: text } }),
          ),
        )}
      </div>
      <h4>{t('assessmentRules.grades')}</h4>
      <div className="rule-edit__pair">
        {GRADE_LIMITS.map((key) =>
          number(t('assessmentRules.gradeFrom', { name: t(`grade.${key}`) }), grades[key], (text) =>
            onChange({ ...draft, grades: { ...grades, [key]: text } }),
          ),
        )}
      </div>
      <p className="small soft">{t('assessmentRules.gradesHint')}</p>
    </>
  )
}
