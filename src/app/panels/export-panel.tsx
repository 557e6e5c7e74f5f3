import { useState } from 'react'
import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { TextKey } from '#app/i18n/text-key.ts'
import { Button } from '#app/ui/button.tsx'
import './export-panel.css'
import './panel.css'
import { useExports } from './use-exports.ts'
import { useOpenProject } from './use-open-project.ts'

/** Everything that can be taken away, each with what it is good for. */
export function ExportPanel() {
  const { t } = useText()
  const { project } = useOpenProject()
  const exports = useExports()
  const [running, setRunning] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const levels = project.plan.base.levels.toReversed()

  function take(id: string, make: () => Promise<string>): void {
    setRunning(id)
    make()
      .then((name) => setSaid(t('export.downloaded', { name })))
      .catch((error: unknown) => setSaid(t('export.failed', { reason: String(error) })))
      .finally(() => setRunning(null))
  }

  const row = (id: string, title: string, make: () => Promise<string>) => (
    <div key={id} className="export-row">
      <span className="grow">{title}</span>
      <Button
        small
        icon="download"
        disabled={running !== null}
        aria-label={`${t('export.download')} ${title}`}
        onClick={() => take(id, make)}
      >
        {t(running === id ? 'export.working' : 'export.download')}
      </Button>
    </div>
  )
  const group = (title: TextKey, hint: TextKey, rows: ReactNode) => (
    <section className="panel__section" aria-label={t(title)}>
      <h3 className="export-title">{t(title)}</h3>
      <p className="small soft">{t(hint)}</p>
      {rows}
    </section>
  )
  return (
    <section className="panel" aria-label={t('export.title')}>
      <div className="panel__head">
        <h2>{t('export.question')}</h2>
        <p className="soft">{t('export.intro')}</p>
        {project.generated && <p className="small soft">{t('export.demo')}</p>}
      </div>
      <div className="panel__scroll">
        {group(
          'export.geojson',
          'export.geojsonHint',
          <>
            {levels.map((level) =>
              row(level, t('export.geojsonLevel', { level }), () => exports.boundaries(level)),
            )}
            {row('all', t('export.allLevels'), exports.allBoundaries)}
          </>,
        )}
        {group('export.table', 'export.tableHint', row('table', t('export.tableName'), exports.table))}
        {group(
          'export.project',
          'export.projectHint',
          row('project', t('export.projectName'), exports.project),
        )}
        <output className="small">{said}</output>
      </div>
    </section>
  )
}
