import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import './virtual-table.css'

const ROW_HEIGHT_PIXELS = 32

/** A column: how its head and its cells look. */
interface VirtualTableColumn<T> {
  readonly id: string
  readonly numeric: boolean
  readonly sort: 'ascending' | 'descending' | null
  readonly head: ReactNode
  readonly renderCell: (row: T) => ReactNode
}

interface VirtualTableProps<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly VirtualTableColumn<T>[]
  readonly keyOf: (row: T) => string
  readonly current: string | null
  readonly onCurrent: (row: T) => void
}

/** A real table of which only the rows in sight exist; the first cell of a row is the button that chooses it. */
export function VirtualTable<T>({ label, rows, columns, keyOf, current, onCurrent }: VirtualTableProps<T>) {
  const scroller = useRef<HTMLElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PIXELS,
    overscan: 12,
  })
  const at = rows.findIndex((row) => keyOf(row) === current)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [at, virtualizer])
  const shown = virtualizer.getVirtualItems()
  const above = shown[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section ref={scroller} className="virtual-table" tabIndex={0} aria-label={label}>
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.numeric ? 'number' : ''}
                aria-sort={column.sort ?? 'none'}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={columns.length} />
          {shown.map((virtual) => {
            const row = rows[virtual.index]!
            return (
              <tr
                key={keyOf(row)}
                data-row
                aria-rowindex={virtual.index + 2}
                aria-selected={keyOf(row) === current}
                onClick={() => onCurrent(row)}
              >
                {columns.map((column, first) => (
                  <td key={column.id} className={column.numeric ? 'number' : 'cut'}>
                    {first === 0 ? (
                      <button type="button" className="virtual-table__open">
                        {column.renderCell(row)}
                      </button>
                    ) : (
                      column.renderCell(row)
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty space, hidden from readers */}
      <td className="virtual-table__gap" colSpan={columns} style={{ height }} />
    </tr>
  )
}
