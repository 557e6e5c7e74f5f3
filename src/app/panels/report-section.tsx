import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Level } from '#core/plan/level.ts'
import { REPORT_PARTS, type ReportPart } from '#io/papers/report.ts'
import { REPORT_FORMATS, type ReportFormat } from '#io/papers/report-format.ts'
import { exportFileName } from './export-file-name.ts'
import './comparison.css'
import { levelOptions } from './level-options.ts'
import { saveBlob } from './save-blob.ts'
import { LOADED, stateChoices } from './state-choice.ts'
import { useOpenProject } from './use-open-project.ts'

/** The papers of an approval: which two states, which parts, and in which format. */
export function ReportSection() {
  const { t, language } = useText()
  const { project } = useOpenProject()
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const examples = useWorkbench((state) => state.examples)
  const { writeReport } = useWorkbench((state) => state.actions)
  const { levels } = project.plan.base
  const [from, setFrom] = useState(LOADED)
  const [to, setTo] = useState<string>(scenarioId)
  const [level, setLevel] = useState<Level>(levels.includes('street') ? 'street' : levels.at(-1)!)
  const [parts, setParts] = useState<ReadonlySet<ReportPart>>(new Set(REPORT_PARTS))
  const [format, setFormat] = useState<ReportFormat>('docx')
  const [approvalNumber, setApprovalNumber] = useState('')
  const [said, setSaid] = useState('')
  const [isRunning, setRunning] = useState(false)
  const choices = stateChoices(t, scenarios, examples)
  const known = (value: string): string => (choices.some((each) => each.value === value) ? value : LOADED)
  const nameOf = (value: string): string => choices.find((each) => each.value === value)?.text ?? ''
  const present = scenarios.find(({ id }) => id === to)
  const [first, second] = [known(from), known(present?.head === 0 ? 'published' : to)]

  async function make(): Promise<void> {
    setRunning(true)
    setSaid('')
    const paper = {
      language: language === 'zh-CN' ? 'zh' : 'en',
      level,
      parts: REPORT_PARTS.filter((part) => parts.has(part)),
      from: nameOf(first),
      to: nameOf(second),
      approvalNumber: approvalNumber.trim(),
    } as const
    const state = (value: string): string | null => (value === LOADED ? null : value)
    const blob = await writeReport(state(first), state(second), paper, format)
    setRunning(false)
    if (blob === null) return
    const name = exportFileName(project.name, t('report.title'), format, new Date())
    saveBlob(blob, name)
    setSaid(t('export.downloaded', { name }))
  }

  return (
    <section className="panel__section" aria-label={t('report.title')}>
      <h3 className="export-title">{t('report.title')}</h3>
      <p className="small soft">{t('report.hint')}</p>
      <div className="comparison__form">
        <Select label={t('leaders.from')} value={first} options={choices} onChange={setFrom} />
        <Select label={t('leaders.to')} value={second} options={choices} onChange={setTo} />
        <Select
          label={t('comparison.level')}
          value={level}
          options={levelOptions(project.plan, t)}
          onChange={setLevel}
        />
        <Select
          label={t('report.format')}
          value={format}
          options={REPORT_FORMATS.map((value) => ({ value, text: t(`report.as.${value}`) }))}
          onChange={setFormat}
        />
        <TextField label={t('leaders.approval')} value={approvalNumber} onChange={setApprovalNumber} />
      </div>
      {format !== 'xlsx' && (
        <fieldset className="report__parts" aria-label={t('report.parts')}>
          {REPORT_PARTS.filter((part) => part !== 'maps' || format === 'html').map((part) => (
            <CheckField
              key={part}
              label={t(`report.part.${part}`)}
              checked={parts.has(part)}
              onChange={(isIn) => {
                const next = new Set(parts)
                if (isIn) next.add(part)
                else next.delete(part)
                setParts(next)
              }}
            />
          ))}
        </fieldset>
      )}
      <Button icon="download" disabled={isRunning || parts.size === 0} onClick={() => void make()}>
        {t(isRunning ? 'export.working' : 'report.make')}
      </Button>
      <output className="small">{said}</output>
    </section>
  )
}
