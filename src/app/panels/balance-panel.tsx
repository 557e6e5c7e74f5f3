import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Band } from '#core/plan/rule-profile.ts'
import { BalanceList } from './balance-list.tsx'
import { BandFilter } from './band-filter.tsx'
import { BorrowedLimits } from './borrowed-limits.tsx'
import { JurisdictionCard } from './jurisdiction-card.tsx'
import { levelOptions } from './level-options.ts'
import { matchQuery } from './match-query.ts'
import { NewJurisdictionDialog } from './new-jurisdiction-dialog.tsx'
import './panel.css'
import { RulesDialog } from './rules-dialog.tsx'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** The heart of the work: who is above the limits, and where. */
export function BalancePanel({ onOpenTable }: { readonly onOpenTable: () => void }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const focus = useWorkbench((state) => state.focus)
  const { setLevel } = useWorkbench((state) => state.actions)
  const [band, setBand] = useState<Band | null>(null)
  const [query, setQuery] = useState('')
  const [dialog, setDialog] = useState<'rules' | 'new' | null>(null)
  const summary = useLevelRows(level)
  const hasLimits = (project.plan.rules.residents[level] ?? []).length > 0
  const rows = useMemo(
    () =>
      summary.rows.filter(
        (row) => (band === null || row.band === band) && matchQuery(query, row.name, row.code),
      ),
    [summary, band, query],
  )
  return (
    <section className="panel" aria-label={t('balance.title')}>
      <div className="panel__head">
        <div className="panel__title">
          <h2>{t(hasLimits ? 'balance.question' : 'balance.questionPlain', { level })}</h2>
          <Menu
            align="end"
            trigger={<IconButton icon="more" label={t('more')} />}
            entries={[
              { id: 'table', text: t('balance.openTable'), icon: 'table', onSelect: onOpenTable },
              { id: 'rules', text: t('balance.rules'), icon: 'rules', onSelect: () => setDialog('rules') },
              {
                id: 'new',
                text: t('details.newJurisdiction', { level }),
                icon: 'plus',
                onSelect: () => setDialog('new'),
              },
            ]}
          />
        </div>
        <ToggleGroup
          label={t('balance.level')}
          value={level}
          options={levelOptions(project.plan, t)}
          onChange={(next) => {
            setBand(null)
            setLevel(next)
          }}
        />
        <BorrowedLimits level={level} />
        <BandFilter summary={summary} rules={project.plan.rules} chosen={band} onChoose={setBand} />
        <div className="spread small soft">
          <span>
            {t('balance.allBands', { n: rows.length })}
            {summary.emptyCount > 0 && ` · ${t('balance.emptyCount', { n: summary.emptyCount })}`}
          </span>
          {summary.meanResidents !== null && (
            <span>{t('balance.meanLine', { n: Math.round(summary.meanResidents) })}</span>
          )}
        </div>
        <SearchField label={t('balance.search', { level })} value={query} onChange={setQuery} />
      </div>
      {rows.length > 0 ? (
        <BalanceList summary={summary} rows={rows} />
      ) : (
        <div className="balance-list__empty grow">
          <p>{t('balance.none', { level })}</p>
          <Button
            small
            onClick={() => {
              setBand(null)
              setQuery('')
            }}
          >
            {t('balance.clearFilter')}
          </Button>
        </div>
      )}
      {focus !== null && <JurisdictionCard key={focus} id={focus} meanResidents={summary.meanResidents} />}
      {dialog === 'rules' && <RulesDialog level={level} onClose={() => setDialog(null)} />}
      {dialog === 'new' && <NewJurisdictionDialog level={level} onClose={() => setDialog(null)} />}
    </section>
  )
}
