import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Level } from '#core/plan/level.ts'
import { PAPERS, type PaperName } from '#io/papers/paper-size.ts'
import './comparison.css'
import { exportFileName } from './export-file-name.ts'
import { levelOptions } from './level-options.ts'
import { pictureOfSvg } from './picture-of-svg.ts'
import { saveBlob } from './save-blob.ts'
import { scenarioName } from './scenario-name.ts'
import { useOpenProject } from './use-open-project.ts'

/** Formats of map sheets: pages that print (and become PDF in the browser), or one sheet as a drawing or a picture. */
const FORMATS = ['html', 'svg', 'png'] as const

/** Stands for the whole city, and for all jurisdictions of the level. */
const CITY = 'city'
const ALL = 'all'

/** Map sheets to scale: which jurisdiction, on which paper, in which format. */
export function SheetSection() {
  const { t, language } = useText()
  const { project } = useOpenProject()
  const scenarios = useWorkbench((state) => state.scenarios)
  const scenarioId = useWorkbench((state) => state.scenarioId)
  const focus = useWorkbench((state) => state.focus)
  const { writeSheets } = useWorkbench((state) => state.actions)
  const { plan } = project
  const { levels } = plan.base
  const [level, setLevel] = useState<Level>(levels.includes('street') ? 'street' : levels.at(-1)!)
  const [chosen, setChosen] = useState<string>(focus ?? CITY)
  const [paper, setPaper] = useState<PaperName>('A3')
  const [isLandscape, setLandscape] = useState(false)
  const [isHatched, setHatched] = useState(true)
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('html')
  const [approvalNumber, setApprovalNumber] = useState('')
  const [said, setSaid] = useState('')
  const [isRunning, setRunning] = useState(false)
  const units = plan
    .jurisdictions(level)
    .filter(({ id }) => !plan.ownsNothing(plan.slotOf(id)))
    .map(({ id, name }) => ({ value: id, text: name }))
  const isKnown =
    chosen === CITY || (chosen === ALL && format === 'html') || units.some(({ value }) => value === chosen)
  const unit = isKnown ? chosen : CITY
  const title = unit === CITY ? project.name : unit === ALL ? t('sheet.all') : (plan.get(unit)?.name ?? '')

  async function make(): Promise<void> {
    setRunning(true)
    setSaid('')
    const scenario = scenarioName(t, scenarios.find(({ id }) => id === scenarioId)?.name ?? '')
    const blob = await writeSheets(
      isHatched ? null : undefined,
      scenarioId,
      unit === ALL ? null : [unit === CITY ? null : unit],
      {
        language: language === 'zh-CN' ? 'zh' : 'en',
        level,
        paper,
        isLandscape,
        approvalNumber: approvalNumber.trim(),
        scenario,
      },
      format === 'html' ? 'html' : 'svg',
    )
    const file = blob !== null && format === 'png' ? await pictureOfSvg(blob) : blob
    setRunning(false)
    if (file === null) return
    const name = exportFileName(project.name, `${t('sheet.title')}-${title}`, format, new Date())
    saveBlob(file, name)
    setSaid(t('export.downloaded', { name }))
  }

  return (
    <section className="panel__section" aria-label={t('sheet.title')}>
      <h3 className="export-title">{t('sheet.title')}</h3>
      <p className="small soft">{t('sheet.hint')}</p>
      <div className="comparison__form">
        <Select
          label={t('comparison.level')}
          value={level}
          options={levelOptions(plan, t)}
          onChange={setLevel}
        />
        <Select
          label={t('sheet.unit')}
          value={unit}
          options={[
            { value: CITY, text: t('leaders.wholeCity') },
            ...(format === 'html' ? [{ value: ALL, text: t('sheet.all') }] : []),
            ...units,
          ]}
          onChange={setChosen}
        />
        <Select
          label={t('sheet.paper')}
          value={paper}
          options={PAPERS.map((value) => ({ value, text: value }))}
          onChange={setPaper}
        />
        <Select
          label={t('report.format')}
          value={format}
          options={FORMATS.map((value) => ({ value, text: t(`sheet.as.${value}`) }))}
          onChange={setFormat}
        />
        <TextField label={t('leaders.approval')} value={approvalNumber} onChange={setApprovalNumber} />
      </div>
      <div className="report__parts">
        <CheckField label={t('sheet.landscape')} checked={isLandscape} onChange={setLandscape} />
        <CheckField label={t('sheet.hatched')} checked={isHatched} onChange={setHatched} />
      </div>
      <Button icon="download" disabled={isRunning} onClick={() => void make()}>
        {t(isRunning ? 'export.working' : 'sheet.make')}
      </Button>
      <output className="small">{said}</output>
    </section>
  )
}
