import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { LedgerRow } from '#core/merging/ledger-row.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { LedgerBehind } from './ledger-behind.ts'
import { useOpenProject } from './use-open-project.ts'

interface LedgerMergesProps {
  readonly row: LedgerRow
  readonly what: LedgerBehind['what']
  readonly onClose: () => void
}

/** The merges behind a figure; each shows itself on the map. */
export function LedgerMerges({ row, what, onClose }: LedgerMergesProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const focus = useWorkbench((state) => state.merging.focus)
  const { setMergeFocus } = useWorkbench((state) => state.actions)
  const merges = row.merges
    .flatMap((id) => project.plan.merges.get(id) ?? [])
    .filter((merge) => isOne(merge) === (what === 'reduced'))
  const name = row.name === '' ? t('ledger.rest') : row.name
  return (
    <section className="ledger-merges" aria-label={t('ledger.behind', { name })}>
      <div className="spread">
        <h3>
          {name} · {t(what === 'reduced' ? 'ledger.behindDone' : 'ledger.behindPlanned')}
        </h3>
        <IconButton small icon="close" label={t('ledger.closeList')} onClick={onClose} />
      </div>
      {merges.length === 0 && <p className="small soft">{t('ledger.behindNone')}</p>}
      <ul>
        {merges.map((merge) => (
          <li key={merge.id}>
            <button
              type="button"
              className="ledger-merges__one"
              aria-current={merge.id === focus}
              onClick={() => setMergeFocus(merge.id, true)}
            >
              <span className="cut grow">{merge.name}</span>
              <span>{t('merges.becomesOne', { n: merge.compounds.length })}</span>
              <span className="small soft">{t(`stage.${merge.stage}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
