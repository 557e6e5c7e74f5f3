import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { DepartmentLoad } from '#core/pairing/department-load.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingMatrix } from './pairing-matrix-cells.ts'
import { pairingMatrixMove } from './pairing-matrix-move.ts'
import { PairingMatrixRow } from './pairing-matrix-row.tsx'

/** Of the style sheet; rows out of sight are not built. */
const ROW_HEIGHT_PIXELS = 32
/** Rows built above and below those in sight. */
const SPARE_ROWS = 6
/** Rows in sight before the grid was measured. */
const FIRST_ROWS = 24

interface PairingMatrixGridProps {
  readonly matrix: PairingMatrix
  readonly loads: readonly DepartmentLoad[]
  /** The community where the cursor begins, if it is here. */
  readonly focus: JurisdictionId | null
  readonly onToggle: (row: number, column: number) => void
}

/** The grid itself: arrow keys move the cursor, Enter or a click makes or ends the tie under it. */
export function PairingMatrixGrid({ matrix, loads, focus, onToggle }: PairingMatrixGridProps) {
  const { t } = useText()
  const { rows, columns } = matrix
  const name = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState(() => ({
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === focus),
    ),
    column: 0,
  }))
  const [top, setTop] = useState({ first: 0, count: FIRST_ROWS })
  const at = {
    row: Math.min(cursor.row, rows.length - 1),
    column: Math.min(cursor.column, columns.length - 1),
  }
  const from = Math.max(0, top.first - SPARE_ROWS)
  const to = Math.min(rows.length, top.first + top.count + SPARE_ROWS)
  const isBuilt = at.row >= from && at.row < to
  const countOf = new Map(loads.map((load) => [load.department, load]))

  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    keepInSight(box, at.row, at.column)
  }, [at.row, at.column])

  function measure(): void {
    const box = scroller.current
    if (box === null) return
    setTop({
      first: Math.floor(box.scrollTop / ROW_HEIGHT_PIXELS),
      count: Math.ceil(box.clientHeight / ROW_HEIGHT_PIXELS),
    })
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onToggle(at.row, at.column)
      return
    }
    const page = Math.max(1, top.count - 4)
    const next = pairingMatrixMove(at, event.key, event.ctrlKey || event.metaKey, {
      rows: rows.length,
      columns: columns.length,
      page,
    })
    if (next === null) return
    event.preventDefault()
    setCursor(next)
  }

  return (
    <div ref={scroller} className="pairing-matrix__scroll" onScroll={measure}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid that keys move in
        role="grid"
        tabIndex={0}
        aria-label={t('pairingMatrix.grid')}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
        aria-activedescendant={isBuilt ? `${name}-${at.row}-${at.column}` : undefined}
        onKeyDown={press}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="pairing-matrix__corner">
              {t('pairingMatrix.community')}
            </th>
            <th scope="col" className="number">
              {t('pairingMatrix.sum')}
            </th>
            {columns.map((department) => (
              <th key={department.id} scope="col" className="pairing-matrix__head" title={department.name}>
                <span>{department.name}</span>
              </th>
            ))}
          </tr>
          <tr aria-rowindex={2} className="pairing-matrix__loads">
            <th scope="row" className="small" colSpan={2}>
              {t('pairingMatrix.perDepartment')}
            </th>
            {columns.map(({ id, name: department, upper }) => {
              const n = countOf.get(id)?.communities ?? 0
              const state = countOf.get(id)?.state ?? 'idle'
              return (
                <td
                  key={id}
                  className="small"
                  data-state={state}
                  aria-label={t('pairingMatrix.columnSum', { department, n, upper })}
                >
                  {t('pairingMatrix.load', { n, upper })}
                  {(state === 'over' || state === 'barred') && <Icon name="alert" size={12} />}
                </td>
              )
            })}
          </tr>
        </thead>
        <tbody>
          <Gap height={from * ROW_HEIGHT_PIXELS} columns={columns.length + 2} />
          {rows.slice(from, to).map((row, i) => (
            <PairingMatrixRow
              key={row.id}
              row={row}
              index={from + i}
              columns={columns}
              name={name}
              cursor={from + i === at.row ? at.column : null}
              onPick={(column) => {
                setCursor({ row: from + i, column })
                onToggle(from + i, column)
              }}
            />
          ))}
          <Gap height={(rows.length - to) * ROW_HEIGHT_PIXELS} columns={columns.length + 2} />
        </tbody>
      </table>
    </div>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty space, hidden from readers */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

/** Brings a cell out from behind the heads and into the box. */
function keepInSight(box: HTMLElement, row: number, column: number): void {
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0
  const side = box.querySelector('.pairing-matrix__corner')?.getBoundingClientRect().width ?? 0
  const above = row * ROW_HEIGHT_PIXELS
  const room = box.clientHeight - head
  if (above < box.scrollTop) box.scrollTop = above
  else if (above + ROW_HEIGHT_PIXELS > box.scrollTop + room) {
    box.scrollTop = above + ROW_HEIGHT_PIXELS - room
  }
  const heads = box.querySelectorAll<HTMLElement>('.pairing-matrix__head')
  const cell = heads[column]
  if (cell === undefined) return
  if (cell.offsetLeft - side < box.scrollLeft) box.scrollLeft = cell.offsetLeft - side
  else if (cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth) {
    box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth
  }
}
