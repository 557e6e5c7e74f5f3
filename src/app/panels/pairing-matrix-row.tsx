import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Department } from '#core/plan/department.ts'
import type { MatrixRow } from './pairing-matrix-cells.ts'
import { PairingMatrixSign } from './pairing-matrix-sign.tsx'

interface PairingMatrixRowProps {
  readonly row: MatrixRow
  readonly index: number
  readonly columns: readonly Department[]
  /** Name of the grid, which its cells begin with. */
  readonly name: string
  /** The column under the cursor; null = it is in another row. */
  readonly cursor: number | null
  readonly onPick: (column: number) => void
}

/** A community, the number of its departments, and its ties. */
export function PairingMatrixRow({ row, index, columns, name, cursor, onPick }: PairingMatrixRowProps) {
  const { t } = useText()
  const n = row.departments.length
  return (
    <tr aria-rowindex={index + 3} data-current={cursor !== null}>
      <th scope="row" className="pairing-matrix__community" title={row.name}>
        <span className="cut">{row.name}</span>
        {row.isLocked && (
          <>
            <Icon name="lock" size={12} />
            <span className="visually-hidden">{t('pairingPresent.mark.locked')}</span>
          </>
        )}
      </th>
      <td
        className="number small pairing-matrix__sum"
        data-one={n === 1}
        aria-label={t('pairingMatrix.rowSum', { community: row.name, n })}
      >
        <Icon name={n === 1 ? 'check' : 'alert'} size={12} /> {t('unit.count', { n })}
      </td>
      {row.cells.map(({ department, state, isBarred }, column) => {
        const said = t(`pairingMatrix.state.${state}`) + (isBarred ? t('pairingMatrix.barredCell') : '')
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys
          <td
            key={department}
            id={`${name}-${index}-${column}`}
            className="pairing-matrix__cell"
            aria-label={t('pairingMatrix.cell', {
              community: row.name,
              department: columns[column]!.name,
              state: said,
            })}
            aria-selected={state === 'kept' || state === 'made'}
            data-cursor={cursor === column}
            data-barred={isBarred}
            onClick={() => onPick(column)}
          >
            <PairingMatrixSign state={state} />
          </td>
        )
      })}
    </tr>
  )
}
