import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { TextKey } from '#app/i18n/text-key.ts'
import { Button } from '#app/ui/button.tsx'
import { ComparisonSection } from './comparison-section.tsx'
import './export-panel.css'
import './panel.css'
import { ReportSection } from './report-section.tsx'
import { SheetSection } from './sheet-section.tsx'
import { useExports } from './use-exports.ts'
import { useOpenProject } from './use-open-project.ts'
import { VerifyOutlines } from './verify-outlines.tsx'

/** Everything that can be taken away, each with what it is good for. */
export function ExportPanel() {
  const { t } = useText()
  const { project } = useOpenProject()
  const exports = useExports()
  const [running, setRunning] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const levels = project.plan.base.levels.toReversed()

  function take(id: string, make: () => Promise<string | null>): void {
    setRunning(id)
    make()
      .then((name) => setSaid(name === null ? '' : t('export.downloaded', { name })))
      .catch((error: unknown) => setSaid(t('export.failed', { reason: String(error) })))
      .finally(() => setRunning(null))
  }

  const button = (id: string, title: string, make: () => Promise<string | null>) => (
    <Button
      small
      icon="download"
      disabled={running !== null}
      aria-label={`${t('export.download')} ${title}`}
      onClick={() => take(id, make)}
    >
      {t(running === id ? 'export.working' : 'export.download')}
    </Button>
  )
  const single = (title: TextKey, hint: TextKey, make: () => Promise<string | null>) => (
    <section className="panel__section" aria-label={t(title)}>
      <div className="export-row">
        <h3 className="export-title grow">{t(title)}</h3>
        {button(title, t(title), make)}
      </div>
      <p className="small soft">{t(hint)}</p>
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
        <section className="panel__section" aria-label={t('leaders.title')}>
          <div className="export-row">
            <h3 className="export-title grow">{t('leaders.title')}</h3>
            <a className="button button--small" href="?view=leaders" target="_blank" rel="noreferrer">
              {t('leaders.open')}
            </a>
          </div>
          <p className="small soft">{t('leaders.openHint')}</p>
        </section>
        <ComparisonSection />
        <ReportSection />
        <SheetSection />
        <section className="panel__section" aria-label={t('export.geojson')}>
          <h3 className="export-title">{t('export.geojson')}</h3>
          <p className="small soft">{t('export.geojsonHint')}</p>
          {levels.map((level) => (
            <div key={level} className="export-row">
              <span className="grow">{t('export.geojsonLevel', { level })}</span>
              {button(level, t('export.geojsonLevel', { level }), () => exports.boundaries(level))}
            </div>
          ))}
          <div className="export-row">
            <span className="grow">{t('export.allLevels')}</span>
            {button('all', t('export.allLevels'), exports.allBoundaries)}
          </div>
        </section>
        <section className="panel__section" aria-label={t('export.table')}>
          <h3 className="export-title">{t('export.table')}</h3>
          <p className="small soft">{t('export.tableHint')}</p>
          {levels.map((level) => (
            <div key={level} className="export-row">
              <span className="grow">{t('export.tableLevel', { level })}</span>
              {button(`table-${level}`, t('export.tableLevel', { level }), () => exports.table(level))}
            </div>
          ))}
        </section>
        {project.plan.base.compounds.names.length > 0 &&
          single('export.compounds', 'export.compoundsHint', exports.compounds)}
        {single('export.project', 'export.projectHint', exports.project)}
        <output className="small">{said}</output>
        <VerifyOutlines />
      </div>
    </section>
  )
}
