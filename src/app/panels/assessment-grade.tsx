import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Grade } from '#core/plan/assessment-rule.ts'

const BANDS = { excellent: 'good', good: 'watch', fair: 'high', failed: 'split' } as const

/** A grade as a word and a sign, so that colour is never alone. */
export function AssessmentGrade({ grade }: { readonly grade: Grade }) {
  const { t } = useText()
  return (
    <span className="assessment-grade" data-grade={grade}>
      <BandMark band={BANDS[grade]} />
      {t(`grade.${grade}`)}
    </span>
  )
}
