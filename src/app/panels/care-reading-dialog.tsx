import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Problem } from '#core/problem/problem.ts'
import type { CareReading } from '#io/formats/care-reading.ts'
import { CareReadingColumns } from './care-reading-columns.tsx'
import { careReadingCsv } from './care-reading-csv.ts'
import { CareReadingLines } from './care-reading-lines.tsx'
import { careSaidProblem } from './care-said-problem.ts'
import './care.css'
import { exportFileName } from './export-file-name.ts'
import { ProblemLine } from './problem-line.tsx'
import { saveBlob } from './save-blob.ts'
import { useOpenProject } from './use-open-project.ts'

/** What a file would bring, while one waits for the planner's word. */
export function CareReadingDialog() {
  const reading = useWorkbench((state) => state.pairing.reading)
  return reading === null ? null : <Waiting reading={reading} />
}

/** How a table was understood; it is taken as a whole, or refused as a whole with every wrong row. */
function Waiting({ reading }: { readonly reading: CareReading }) {
  const text = useText()
  const { t, problem: sentence } = text
  const { project } = useOpenProject()
  const { acceptCare, dismissCare } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [isTaking, setTaking] = useState(false)
  const { kind, file, rows, records, pairs, matched, matchedLoosely, problems } = reading
  const count = kind === 'pairs' ? pairs.length : records.length
  const isSound = problems.length === 0

  async function accept(): Promise<void> {
    setTaking(true)
    setRefusal(await acceptCare())
    setTaking(false)
  }

  function download(): void {
    const blob = new Blob([careReadingCsv(text, reading)], { type: 'text/csv' })
    const what = t('careFiles.problemsFile', { file })
    saveBlob(blob, exportFileName(project.name, what, 'csv', new Date()))
  }

  return (
    <Dialog
      wide
      title={t('careFiles.title', { what: t(`careFiles.kind.${kind}`) })}
      closeLabel={t('close')}
      onClose={dismissCare}
      foot={
        <>
          <Button onClick={dismissCare}>{t(isSound ? 'cancel' : 'close')}</Button>
          {isSound ? (
            <Button kind="main" disabled={isTaking || count === 0} onClick={() => void accept()}>
              {t('careFiles.accept', { n: count })}
            </Button>
          ) : (
            <Button kind="main" icon="download" onClick={download}>
              {t('careFiles.saveProblems')}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p>{t('careFiles.summary', { file, rows, matched, loosely: matchedLoosely.length })}</p>
        {isSound ? (
          <p className="care-sound">
            <Icon name="check" /> {t('careFiles.sound')}
          </p>
        ) : (
          <section className="stack" aria-label={t('careFiles.problems')}>
            <p className="care-unsound" role="alert">
              <Icon name="alert" /> {t('careFiles.nothingTaken', { n: problems.length })}
            </p>
            <CareReadingLines
              label={t('careFiles.problems')}
              lines={problems.map(({ row, problem }) => ({
                row,
                text: sentence(careSaidProblem(t, problem)),
              }))}
            />
          </section>
        )}
        <CareReadingColumns reading={reading} />
        {matchedLoosely.length > 0 && (
          <section className="stack" aria-label={t('careFiles.loosely')}>
            <h3>{t('careFiles.loosely')}</h3>
            <p className="small soft">{t('careFiles.looselyHint')}</p>
            <CareReadingLines
              label={t('careFiles.loosely')}
              lines={matchedLoosely.map(({ row, text: theirs, name }) => ({
                row,
                text: t('careFiles.looselyLine', { text: theirs, name }),
              }))}
            />
          </section>
        )}
        <ProblemLine problem={refusal} />
      </div>
    </Dialog>
  )
}
