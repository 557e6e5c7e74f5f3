import { useText } from '#app/i18n/use-text.ts'
import type { LedgerRow } from '#core/merging/ledger-row.ts'
import type { Level } from '#core/plan/level.ts'
import type { LedgerBehind } from './ledger-behind.ts'

const COUNTS = ['before', 'reduced', 'planned', 'after'] as const

interface LedgerTableProps {
  readonly by: Level | 'month'
  readonly rows: readonly LedgerRow[]
  readonly behind: LedgerBehind | null
  readonly onLook: (behind: LedgerBehind) => void
}

/** Compounds of every row: before, fewer, fewer still by plan, and now; what is fewer opens the merges behind it. */
export function LedgerTable({ by, rows, behind, onLook }: LedgerTableProps) {
  const { t } = useText()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard
    <div className="ledger-table__scroll" tabIndex={0}>
      <table className="ledger-table" aria-label={t('ledger.table')}>
        <thead>
          <tr>
            <th scope="col">{t(by === 'month' ? 'ledger.month' : 'ledger.place')}</th>
            <th scope="col">{t('ledger.before')}</th>
            <th scope="col">{t('ledger.reduced')}</th>
            <th scope="col">{t('ledger.planned')}</th>
            <th scope="col">{t('ledger.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = row.name === '' ? t('ledger.rest') : row.name
            const isOpen = (what: LedgerBehind['what']): boolean =>
              behind?.of === 'row' && behind.key === row.key && behind.what === what
            const cell = (what: LedgerBehind['what']) =>
              row[what] === 0 ? (
                t('unit.count', { n: 0 })
              ) : (
                <button
                  type="button"
                  className="ledger-table__figure"
                  aria-expanded={isOpen(what)}
                  aria-label={t(what === 'reduced' ? 'ledger.fewerOf' : 'ledger.plannedOf', {
                    name,
                    n: row[what],
                  })}
                  onClick={() => onLook({ of: 'row', key: row.key, what })}
                >
                  {t('unit.count', { n: row[what] })}
                </button>
              )
            return (
              <tr key={row.key ?? ''}>
                <th scope="row">{name}</th>
                <td>{t('unit.count', { n: row.before })}</td>
                <td>{cell('reduced')}</td>
                <td>{cell('planned')}</td>
                <td>{t('unit.count', { n: row.after })}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ledger.total')}</th>
            {COUNTS.map((count) => (
              <td key={count}>{t('unit.count', { n: rows.reduce((sum, row) => sum + row[count], 0) })}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
