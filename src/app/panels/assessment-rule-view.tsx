import { useText } from '#app/i18n/use-text.ts'
import { ASSESSMENT_ITEMS } from '#core/plan/assessment-rule.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import './rules-view.css'

/** The yearly scoring form in words, with its source. */
export function AssessmentRuleView({ rules }: { readonly rules: RuleProfile }) {
  const { t } = useText()
  const { assessment, source } = rules
  const { points, grades, servicesPerYear, attendancesPerYear, daysToSolve } = assessment
  const items = ASSESSMENT_ITEMS.map((key) =>
    t('assessmentRules.itemIs', { name: t(`assessmentItem.${key}`), n: points[key] }),
  ).join(t('listSeparator'))
  return (
    <section className="rules-view__words" aria-label={t('assessmentRules.title')}>
      <h3>{t('assessmentRules.title')}</h3>
      <p>{t('assessmentRules.itemsAre', { items })}</p>
      <p>
        {t('assessmentRules.numbersAre', {
          services: servicesPerYear,
          attendances: attendancesPerYear,
          days: daysToSolve,
        })}
      </p>
      <p>{t('assessmentRules.gradesAre', { ...grades })}</p>
      {source.assessment !== undefined && <p className="small soft">{source.assessment}</p>}
    </section>
  )
}
