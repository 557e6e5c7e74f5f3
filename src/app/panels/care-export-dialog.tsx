import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { CARE_DOCUMENTS, type CareDocument } from '#io/formats/care-document.ts'
import { AssessmentPaperDialog } from './assessment-paper-dialog.tsx'
import { careDocumentWords } from './care-document-words.ts'
import './care.css'
import { exportFileName } from './export-file-name.ts'
import { PairingLettersDialog } from './pairing-letters-dialog.tsx'
import { saveBlob } from './save-blob.ts'
import { useOpenProject } from './use-open-project.ts'

type Paper = 'letters' | 'assessment'

interface CareExportDialogProps {
  readonly year: number
  readonly onClose: () => void
}

/** Everything of who looks after whom that can be taken away as a file, and the papers that can be printed. */
export function CareExportDialog({ year, onClose }: CareExportDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { exportCare } = useWorkbench((state) => state.actions)
  const [paper, setPaper] = useState<Paper | null>(null)
  const [running, setRunning] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const city = project.generated ? `${project.name}-${t('demo')}` : project.name
  const title = (what: CareDocument['what']): string =>
    t(`careFiles.document.${what}`, { year: String(year) })

  async function take(what: CareDocument['what'], format: CareDocument['format']): Promise<void> {
    setRunning(`${what}.${format}`)
    const ofYear = what === 'assessment' ? { year } : {}
    const blob = await exportCare({ what, format, ...ofYear, words: careDocumentWords(t) })
    setRunning(null)
    if (blob === null) return
    const name = fileName(city, title(what), format)
    saveBlob(blob, name)
    setSaid(t('export.downloaded', { name }))
  }

  if (paper === 'letters') return <PairingLettersDialog onClose={onClose} />
  if (paper === 'assessment') return <AssessmentPaperDialog year={year} onClose={onClose} />
  return (
    <Dialog
      title={t('careFiles.export')}
      closeLabel={t('close')}
      onClose={onClose}
      foot={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <div className="stack">
        <p className="small soft">{t('careFiles.exportHint')}</p>
        {project.generated && <p className="small soft">{t('export.demo')}</p>}
        <ul className="care-exports">
          {CARE_DOCUMENTS.map((what) => (
            <li key={what}>
              <div className="grow">
                {title(what)}
                <p className="small soft">{t(`careFiles.documentHint.${what}`)}</p>
              </div>
              <div className="row">
                {FORMATS.filter((format) => format !== 'geojson' || what === 'pairs').map((format) => (
                  <Button
                    key={format}
                    small
                    disabled={running !== null}
                    aria-label={t('careFiles.save', {
                      what: title(what),
                      format: t(`careFiles.format.${format}`),
                    })}
                    onClick={() => void take(what, format)}
                  >
                    {t(running === `${what}.${format}` ? 'export.working' : `careFiles.format.${format}`)}
                  </Button>
                ))}
                {(what === 'letters' || what === 'assessment') && (
                  <Button
                    small
                    aria-label={t('careFiles.printOf', { what: title(what) })}
                    onClick={() => setPaper(what)}
                  >
                    {t('careFiles.print')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
        <output className="small">{said}</output>
      </div>
    </Dialog>
  )
}

const FORMATS = ['csv', 'xlsx', 'geojson'] as const

function fileName(city: string, what: string, format: CareDocument['format']): string {
  return exportFileName(city, what, format, new Date())
}
