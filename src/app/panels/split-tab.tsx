import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Band } from '#core/plan/rule-profile.ts'
import { BandFilter } from './band-filter.tsx'
import { BestMoveCard } from './best-move-card.tsx'
import { BorrowedLimits } from './borrowed-limits.tsx'
import { levelOptions } from './level-options.ts'
import { RulesDialog } from './rules-dialog.tsx'
import { SplitForm } from './split-form.tsx'
import { StreetsList } from './streets-list.tsx'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

/** Who is above the limits, and what to do about the one that is chosen. */
export function SplitTab({ proposing }: { readonly proposing: Proposing }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const level = useWorkbench((state) => state.level)
  const focus = useWorkbench((state) => state.focus)
  const { setLevel, setFocus } = useWorkbench((state) => state.actions)
  const [band, setBand] = useState<Band | null>(null)
  const [isRulesOpen, setRulesOpen] = useState(false)
  const summary = useLevelRows(level)
  const hasLimits = (plan.rules.residents[level] ?? []).length > 0
  const record = focus === null ? undefined : plan.get(focus)
  const rows = summary.rows.filter((row) => !row.empty && (band === null || row.band === band))
  const worst = rows[0]
  return (
    <>
      <div className="streets__top">
        <ToggleGroup
          label={t('balance.level')}
          value={level}
          options={levelOptions(plan, t)}
          onChange={(next) => {
            setBand(null)
            setLevel(next)
          }}
        />
        <BorrowedLimits level={level} />
        {!plan.base.known.residents ? (
          <p className="soft">{t('streets.noResidents')}</p>
        ) : hasLimits ? (
          <BandFilter summary={summary} rules={plan.rules} chosen={band} onChoose={setBand} />
        ) : (
          <div className="spread small">
            <span className="soft">{t('streets.noLimits', { level })}</span>
            <Button small icon="rules" onClick={() => setRulesOpen(true)}>
              {t('balance.rules')}
            </Button>
          </div>
        )}
        {plan.base.known.residents && <BestMoveCard />}
      </div>
      <StreetsList summary={summary} rows={rows} />
      {record !== undefined && record.level === level ? (
        <SplitForm key={record.id} record={record} proposing={proposing} />
      ) : (
        <div className="panel__foot split-hint">
          <p className="soft">{t('streets.pickHint', { level })}</p>
          {worst !== undefined && (
            <Button kind="main" wide onClick={() => setFocus(worst.id, true)}>
              <span className="cut">{t('streets.pickWorst', { name: worst.name })}</span>
            </Button>
          )}
        </div>
      )}
      {isRulesOpen && <RulesDialog level={level} onClose={() => setRulesOpen(false)} />}
    </>
  )
}
