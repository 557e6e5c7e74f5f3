import { useEffect, useRef } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import { AssessmentGrade } from './assessment-grade.tsx'
import { careNames } from './care-names.ts'
import './ledger-tab.css'
import { useOpenProject } from './use-open-project.ts'

interface AssessmentTableProps {
  readonly label: string
  readonly rows: readonly DepartmentAssessment[]
  readonly open: DepartmentId | null
  readonly onOpen: (department: DepartmentId) => void
}

/** Departments of one level by rank; the name opens the card. */
export function AssessmentTable({ label, rows, open, onOpen }: AssessmentTableProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const names = careNames(project.plan)
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open !== null) current.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <table className="ledger-table assessment-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('assessment.rank')}</th>
          <th scope="col">{t('care.field.department')}</th>
          <th scope="col">{t('assessment.points')}</th>
          <th scope="col">{t('assessment.grade')}</th>
          <th scope="col">{t('assessment.communities')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ department, rank, points, most, grade, communities }) => (
          <tr key={department} aria-selected={department === open}>
            <td>{rank}</td>
            <th scope="row">
              <button
                ref={department === open ? current : null}
                type="button"
                className="ledger-table__figure assessment-table__open"
                aria-expanded={department === open}
                onClick={() => onOpen(department)}
              >
                {names.department(department)}
              </button>
            </th>
            <td>{t('assessment.pointsOf', { points, most })}</td>
            <td>
              <AssessmentGrade grade={grade} />
            </td>
            <td>{t('unit.count', { n: communities })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
