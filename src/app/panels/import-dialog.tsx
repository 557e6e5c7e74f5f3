import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { PendingImport } from '#app/store/workbench-state.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { isFootprintKind } from '#io/formats/footprint-kind.ts'
import type { ImportReport } from '#io/formats/import-report.ts'
import { ImportDefects } from './import-defects.tsx'
import './import-dialog.css'
import { ImportLayer } from './import-layer.tsx'
import { ImportOutcomes } from './import-outcomes.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ProblemLine } from './problem-line.tsx'
import { WarningLine } from './warning-line.tsx'

/** What was understood of the files, feature by feature; nothing changes before the main button is pressed. */
export function ImportDialog({ pending }: { readonly pending: PendingImport }) {
  const { t } = useText()
  const progress = useWorkbench((state) => state.progress)
  const { acceptImport, dismissImport } = useWorkbench((state) => state.actions)
  const { report } = pending
  const tabs = [
    {
      id: 'layers',
      text: t('import.layers'),
      panel: report.layers.map((layer) => <ImportLayer key={layer.file} layer={layer} />),
    },
    {
      id: 'report',
      text: t('import.reportTab', { n: report.outcomes.length }),
      panel: <ImportOutcomes outcomes={report.outcomes} />,
    },
    {
      id: 'defects',
      text: t('import.defectsTab', { n: report.defects.length }),
      panel: <ImportDefects defects={report.defects} />,
    },
  ]
  return (
    <Dialog
      wide
      title={t('import.title')}
      closeLabel={t('close')}
      onClose={dismissImport}
      foot={
        <>
          <Button onClick={dismissImport}>{t('cancel')}</Button>
          <Button
            kind="main"
            disabled={report.blocked !== null || progress !== null}
            onClick={() => void acceptImport()}
          >
            {t('import.accept')}
          </Button>
        </>
      }
    >
      <div className="import">
        <output className="import__summary">
          {t('import.summary', { taken: report.taken, repaired: report.repaired, refused: report.refused })}
        </output>
        <ProblemLine problem={report.blocked} />
        {lacksResidents(report) && <WarningLine text={t('import.noResidents')} />}
        <ImportProgress />
        <Tabs label={t('import.title')} tabs={tabs} />
        <p className="small soft">{t('import.replaces')}</p>
      </div>
    </Dialog>
  )
}

/** Layers would be opened, and none of them has a column for residents. */
function lacksResidents({ layers }: ImportReport): boolean {
  const read = layers.filter(
    ({ level, columns }) =>
      level !== null && level !== 'reference' && !isFootprintKind(level) && columns.length > 0,
  )
  return read.length > 0 && read.every(({ mapping }) => mapping.residents === undefined)
}
