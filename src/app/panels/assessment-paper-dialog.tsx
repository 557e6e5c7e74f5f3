import { useText } from '#app/i18n/use-text.ts'
import { ASSESSMENT_ITEMS } from '#core/plan/assessment-rule.ts'
import { DEPARTMENT_LEVELS } from '#core/plan/department.ts'
import { assessmentRanked } from './assessment-ranked.ts'
import { careNames } from './care-names.ts'
import { CarePaperFoot } from './care-paper-foot.tsx'
import './care.css'
import { useAssessments } from './use-assessments.ts'
import { useOpenProject } from './use-open-project.ts'
import { VotePaperDialog } from './vote-paper-dialog.tsx'

interface AssessmentPaperDialogProps {
  readonly year: number
  readonly onClose: () => void
}

/** The assessment of a year on paper, a page for each level. */
export function AssessmentPaperDialog({ year, onClose }: AssessmentPaperDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules } = project.plan
  const assessments = useAssessments(year)
  const names = careNames(project.plan)
  const levels = DEPARTMENT_LEVELS.filter((level) => assessments.some((one) => one.level === level))
  const note = rules.source.assessment ?? rules.name
  return (
    <VotePaperDialog title={t('carePaper.assessmentTitle')} onClose={onClose}>
      {levels.length === 0 && <p>{t('assessment.noRecords', { year: String(year) })}</p>}
      {levels.map((level) => (
        <section
          key={level}
          className="vote-paper__page care-paper__wide"
          aria-label={t(`departmentLevel.${level}`)}
        >
          <h3>{t('carePaper.assessmentOf', { level: t(`departmentLevel.${level}`), year: String(year) })}</h3>
          <div className="vote-paper__scroll">
            <table className="care-paper__table">
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {t('assessment.rank')}
                  </th>
                  <th scope="col">{t('care.field.department')}</th>
                  {ASSESSMENT_ITEMS.map((item) => (
                    <th key={item} scope="col" className="number">
                      {t('carePaper.itemOf', {
                        item: t(`assessmentItem.${item}`),
                        n: rules.assessment.points[item],
                      })}
                    </th>
                  ))}
                  <th scope="col" className="number">
                    {t('assessment.points')}
                  </th>
                  <th scope="col">{t('assessment.grade')}</th>
                  <th scope="col" className="number">
                    {t('assessment.communities')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {assessmentRanked(assessments, level).map((one) => (
                  <tr key={one.department}>
                    <td className="number">{one.rank}</td>
                    <td>{names.department(one.department)}</td>
                    {ASSESSMENT_ITEMS.map((item) => (
                      <td key={item} className="number">
                        {pointsText(one.items.find((each) => each.item === item)?.points)}
                      </td>
                    ))}
                    <td className="number">
                      {t('assessment.pointsOf', { points: one.points, most: one.most })}
                    </td>
                    <td>{t(`grade.${one.grade}`)}</td>
                    <td className="number">{t('unit.count', { n: one.communities })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <CarePaperFoot note={t('carePaper.form', { source: note })} />
        </section>
      ))}
    </VotePaperDialog>
  )

  function pointsText(points: number | undefined): string {
    return points === undefined ? t('carePaper.notCounted') : t('carePaper.points', { n: points })
  }
}
