import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { AssessedItem, DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import { ASSESSMENT_ITEMS, type AssessmentItem } from '#core/plan/assessment-rule.ts'
import { AssessmentBehind } from './assessment-behind.tsx'
import { AssessmentGrade } from './assessment-grade.tsx'
import { assessmentFormulaText } from './assessment-formula-text.ts'
import { careNames } from './care-names.ts'
import { useOpenProject } from './use-open-project.ts'

interface AssessmentCardProps {
  readonly assessment: DepartmentAssessment
  readonly year: number
  readonly onClose: () => void
}

/** The year of one department, item by item: points, what was counted, how, and the records behind. */
export function AssessmentCard({ assessment, year, onClose }: AssessmentCardProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const { setDepartment } = useWorkbench((state) => state.actions)
  const [open, setOpen] = useState<AssessmentItem | null>(null)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const name = careNames(plan).department(assessment.department)
  const left = ASSESSMENT_ITEMS.filter(
    (each) => plan.rules.assessment.points[each] > 0 && !assessment.items.some(({ item }) => item === each),
  ).map((each) => t(`assessmentItem.${each}`))
  const { rank, peers, points, most, grade, items, communities, level } = assessment
  return (
    <section
      className="care-card assessment-card"
      aria-label={t('assessment.card', { name, year: String(year) })}
    >
      <div ref={card} className="care-card__head spread">
        <h3 className="grow">{name}</h3>
        <IconButton small icon="close" label={t('care.closeCard')} onClick={onClose} />
      </div>
      <p className="assessment-card__line">
        <strong>{t('assessment.pointsOf', { points, most })}</strong>
        <AssessmentGrade grade={grade} />
        <span>{t('assessment.rankOf', { rank, peers, level: t(`departmentLevel.${level}`) })}</span>
        <span className="soft">{t('assessment.communitiesOf', { n: communities })}</span>
      </p>
      <ul className="assessment-items">
        {items.map((item) => (
          <li key={item.item}>
            <Item
              item={item}
              isOpen={open === item.item}
              onOpen={() => setOpen(open === item.item ? null : item.item)}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className="small soft">{t('assessment.left', { items: left.join(t('listSeparator')) })}</p>
      )}
      <Button small icon="zoom" onClick={() => setDepartment(assessment.department)}>
        {t('assessment.onMap')}
      </Button>
    </section>
  )
}

interface ItemProps {
  readonly item: AssessedItem
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Item({ item, isOpen, onOpen }: ItemProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const word = t(`assessmentItem.${item.item}`)
  return (
    <>
      <div className="spread">
        <strong>{word}</strong>
        <span className="number">{t('assessment.pointsOf', { points: item.points, most: item.most })}</span>
      </div>
      <p className="small">{t(`assessment.done.${item.item}`, { done: item.done, due: item.due })}</p>
      <p className="small soft">{assessmentFormulaText(t, project.plan.rules.assessment, item)}</p>
      {item.records.length > 0 && (
        <button
          type="button"
          className="ledger-table__figure small"
          aria-expanded={isOpen}
          aria-label={t('assessment.recordsOf', { item: word, n: item.records.length })}
          onClick={onOpen}
        >
          {t('assessment.records', { n: item.records.length })}
        </button>
      )}
      {isOpen && <AssessmentBehind label={word} item={item} />}
    </>
  )
}
