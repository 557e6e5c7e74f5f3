import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { VirtualTable } from '#app/ui/virtual-table.tsx'
import { figureText } from './figure-text.ts'
import { isFigureColumn, TABLE_COLUMNS, tableRows } from './table-column.ts'
import type { TableColumn, TableRow } from './table-column.ts'
import './table-drawer.css'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** Every jurisdiction of the level with every figure: the map in words, sortable, each row leads back to the map. */
export function TableDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const focus = useWorkbench((state) => state.focus)
  const { setFocus } = useWorkbench((state) => state.actions)
  const [column, setColumn] = useState<TableColumn>('residents')
  const [direction, setDirection] = useState<'ascending' | 'descending'>('descending')
  const summary = useLevelRows(level)
  const rows = useMemo(
    () => tableRows(project.metrics, summary, column, direction),
    [project, summary, column, direction],
  )

  function sortBy(next: TableColumn): void {
    if (next === column) setDirection(direction === 'ascending' ? 'descending' : 'ascending')
    else setDirection(isFigureColumn(next) ? 'descending' : 'ascending')
    setColumn(next)
  }

  return (
    <section className="table-drawer" aria-label={t('table.title', { level })}>
      <div className="table-drawer__head">
        <h2>{t('table.title', { level })}</h2>
        <span className="small soft grow cut">{t('table.caption', { n: rows.length, level })}</span>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <VirtualTable
        label={t('table.title', { level })}
        rows={rows}
        keyOf={(row) => row.id}
        current={focus}
        onCurrent={(row) => setFocus(row.id, true)}
        columns={TABLE_COLUMNS.map((each) => ({
          id: each,
          numeric: isFigureColumn(each),
          sort: each === column ? direction : null,
          head: (
            <button
              type="button"
              className="table-drawer__sort"
              aria-label={t('table.sortBy', { column: t(`figure.${each}`) })}
              onClick={() => sortBy(each)}
            >
              {t(`figure.${each}`)}
              {each === column && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={12} />}
            </button>
          ),
          renderCell: (row: TableRow) =>
            each === 'name' ? (
              <span className="row">
                <BandMark band={row.band} />
                <span className="cut">{row.name}</span>
                {row.empty && <span className="small soft">{t('empty')}</span>}
              </span>
            ) : each === 'code' ? (
              row.code
            ) : (
              figureText(t, each, row.values[each], row.empty)
            ),
        }))}
      />
    </section>
  )
}
