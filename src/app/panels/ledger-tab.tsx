import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { mergeLedger } from '#core/merging/merge-ledger.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'
import { provenanceOf } from '#io/formats/provenance.ts'
import { exportFileName } from './export-file-name.ts'
import type { LedgerBehind } from './ledger-behind.ts'
import { ledgerCsv } from './ledger-csv.ts'
import { LedgerGainsTable } from './ledger-gains-table.tsx'
import { LedgerHead } from './ledger-head.tsx'
import { LedgerMerges } from './ledger-merges.tsx'
import './ledger-tab.css'
import { LedgerTable } from './ledger-table.tsx'
import { scenarioName } from './scenario-name.ts'
import { saveBlob } from './save-blob.ts'
import { useOpenProject } from './use-open-project.ts'

/** Compounds before, fewer and now, by place or month, with the merges behind every figure. */
export function LedgerTab() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const scenario = useWorkbench(({ scenarios, scenarioId }) =>
    scenarioName(t, scenarios.find(({ id }) => id === scenarioId)?.name ?? ''),
  )
  const levels = plan.base.levels.toReversed().filter((level) => level !== 'grid')
  const groupings = [...levels, 'month' as const]
  const [by, setBy] = useState(groupings[0]!)
  const [behind, setBehind] = useState<LedgerBehind | null>(null)
  const [city, rows] = useMemo(
    () => [mergeLedger(plan, 'city')[0], mergeLedger(plan, by)] as const,
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, by],
  )
  if (city === undefined || city.before === 0) {
    return <p className="ledger__empty soft">{t('ledger.noCompounds')}</p>
  }
  const shown =
    behind === null ? undefined : behind.of === 'city' ? city : rows.find(({ key }) => key === behind.key)
  const look = (next: LedgerBehind): void => setBehind(isSame(behind, next) ? null : next)
  const list = behind !== null && shown !== undefined && (
    <LedgerMerges row={shown} what={behind.what} onClose={() => setBehind(null)} />
  )

  function download(): void {
    const context = { scenario, date: new Date().toISOString(), appVersion: APP_VERSION }
    const blob = new Blob([ledgerCsv(t, rows, provenanceOf(plan, context))], { type: 'text/csv' })
    saveBlob(blob, exportFileName(plan.base.name, t('ledger.file'), 'csv', new Date()))
  }

  return (
    <section className="ledger" aria-label={t('ledger.title')}>
      <div className="ledger__top">
        <LedgerHead city={city} behind={behind} onLook={look} />
        {plan.merges.size === 0 && <p className="soft">{t('ledger.none')}</p>}
        {behind?.of === 'city' && list}
      </div>
      <div className="panel__scroll">
        {plan.merges.size > 0 && <LedgerGainsTable city={city} />}
        <div className="ledger__by">
          <Select
            label={t('ledger.by')}
            value={by}
            options={groupings.map((value) => ({ value, text: t(`ledger.byName.${value}`) }))}
            onChange={(value) => {
              setBy(value)
              setBehind(null)
            }}
          />
          <Button icon="download" onClick={download}>
            {t('ledger.download')}
          </Button>
        </div>
        {behind?.of === 'row' && list}
        <LedgerTable by={by} rows={rows} behind={behind} onLook={look} />
      </div>
    </section>
  )
}

function isSame(a: LedgerBehind | null, b: LedgerBehind): boolean {
  return a !== null && a.of === b.of && a.key === b.key && a.what === b.what
}
