import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Icon } from '#app/ui/icon.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { figureText } from './figure-text.ts'
import { PAIR_MARKS, type PairMark, type PairRow } from './pair-row.ts'

const ROW_HEIGHT_PIXELS = 52

const MARK_ICONS = { barred: 'alert', over: 'up', changed: 'edit', locked: 'lock' } as const

/** Communities and who looks after each; the current row is the focus of the map. */
export function PairingPresentList({ rows }: { readonly rows: readonly PairRow[] }) {
  const { t } = useText()
  const focus = useWorkbench((state) => state.focus)
  const { setFocus } = useWorkbench((state) => state.actions)
  return (
    <VirtualList
      label={t('pairingPresent.list')}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={(row) => row.id}
      current={focus}
      onCurrent={(row) => setFocus(row.id, true)}
      renderRow={(row) => <Row row={row} />}
    />
  )
}

function Row({ row }: { readonly row: PairRow }) {
  const { t } = useText()
  const { name, street, residents, departments, share, marks } = row
  const [first] = departments
  return (
    <div className="pairing-row">
      <span className="pairing-swatch" data-share={share} aria-hidden />
      <span className="cut">
        {name} <span className="small soft">{street}</span>
      </span>
      <span className="number small">{figureText(t, 'residents', residents)}</span>
      <span className="small cut pairing-row__departments" data-share={share}>
        {first === undefined
          ? t('pairingPresent.nobody')
          : departments.length === 1
            ? first.name
            : t('pairingPresent.and', { first: first.name, n: departments.length })}
      </span>
      <span className="pairing-row__marks small">
        {PAIR_MARKS.filter((mark) => marks.has(mark)).map((mark) => (
          <Mark key={mark} mark={mark} />
        ))}
      </span>
    </div>
  )
}

function Mark({ mark }: { readonly mark: PairMark }) {
  const { t } = useText()
  const text = t(`pairingPresent.mark.${mark}`)
  return (
    <span className="pairing-mark" data-mark={mark} title={text}>
      <Icon name={MARK_ICONS[mark]} size={14} />
      <span className="visually-hidden">{text}</span>
    </span>
  )
}
