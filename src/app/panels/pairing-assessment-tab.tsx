import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import { DEPARTMENT_LEVELS, type DepartmentId, type DepartmentLevel } from '#core/plan/department.ts'
import { AssessmentCard } from './assessment-card.tsx'
import { assessmentRanked } from './assessment-ranked.ts'
import { AssessmentTable } from './assessment-table.tsx'
import { assessmentUnassessed } from './assessment-unassessed.ts'
import { CareDemoButton } from './care-demo-button.tsx'
import { CareExportDialog } from './care-export-dialog.tsx'
import { CareYearChoice } from './care-year-choice.tsx'
import './care.css'
import { RuleProfileDialog } from './rule-profile-dialog.tsx'
import { useAssessments } from './use-assessments.ts'
import { useCareYear } from './use-care-year.ts'
import { useOpenProject } from './use-open-project.ts'

/** The departments of a year by points, ranked within their level, every point with the records behind it. */
export function PairingAssessmentTab() {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const { year, years, setYear } = useCareYear()
  const [chosenLevel, setLevel] = useState<DepartmentLevel | null>(null)
  const [open, setOpen] = useState<DepartmentId | null>(null)
  const [dialog, setDialog] = useState<'rules' | 'export' | null>(null)
  const assessments = useAssessments(year)
  const levels = DEPARTMENT_LEVELS.filter((level) => assessments.some((one) => one.level === level))
  const level = levels.find((one) => one === chosenLevel) ?? levels.find((one) => one === 'city') ?? levels[0]
  const rows = level === undefined ? [] : assessmentRanked(assessments, level)
  const shown = rows.find(({ department }) => department === open)
  const unassessed = assessmentUnassessed(plan, assessments)
  const hasRecords = plan.care.all('service').some(({ date }) => Number(date.slice(0, 4)) === year)
  return (
    <div className="streets__view care">
      <div className="streets__top care__top">
        <div className="care-pair">
          <CareYearChoice year={year} years={years} onChange={setYear} />
          <Button icon="rules" onClick={() => setDialog('rules')}>
            {t('assessment.rules')}
          </Button>
        </div>
        {levels.length > 1 && (
          <ToggleGroup
            label={t('assessment.level')}
            value={level!}
            options={levels.map((value) => ({ value, text: t(`departmentLevel.${value}`) }))}
            onChange={setLevel}
          />
        )}
        {hasRecords && <p className="small soft">{t('assessment.ranking')}</p>}
      </div>
      <div className="panel__scroll">
        {plan.care.count('department') === 0 ? (
          <p className="soft">{t('assessment.noDepartments')}</p>
        ) : hasRecords ? (
          rows.length > 0 && (
            <AssessmentTable
              label={t('assessment.table', { level: t(`departmentLevel.${level!}`), year: String(year) })}
              rows={rows}
              open={open}
              onOpen={(id) => setOpen(id === open ? null : id)}
            />
          )
        ) : (
          <div className="care-empty">
            <p className="soft">{t('assessment.noRecords', { year: String(year) })}</p>
            <CareDemoButton />
          </div>
        )}
        {unassessed.length > 0 && (
          <details className="care-rest small">
            <summary>{t('assessment.unassessed', { n: unassessed.length })}</summary>
            <p className="soft">{t('assessment.unassessedWhy')}</p>
            <p>{unassessed.map(({ name }) => name).join(t('listSeparator'))}</p>
          </details>
        )}
      </div>
      {hasRecords && shown !== undefined && (
        <AssessmentCard key={shown.department} assessment={shown} year={year} onClose={() => setOpen(null)} />
      )}
      <div className="panel__foot">
        <Button icon="download" wide onClick={() => setDialog('export')}>
          {t('careFiles.export')}
        </Button>
      </div>
      {dialog === 'rules' && <RuleProfileDialog group="assessment" onClose={() => setDialog(null)} />}
      {dialog === 'export' && <CareExportDialog year={year} onClose={() => setDialog(null)} />}
    </div>
  )
}
