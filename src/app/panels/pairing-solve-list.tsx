import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { SearchField } from '#app/ui/search-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { matchQuery } from './match-query.ts'
import type { PairingChange } from './pairing-solve-changes.ts'
import { CHANGE_GROUPINGS, pairingSolveGroups, type ChangeGrouping } from './pairing-solve-groups.ts'

const ROW_HEIGHT_PIXELS = 60

const ALL = ''

interface PairingSolveListProps {
  readonly changes: readonly PairingChange[]
  /** The community whose pair is being explained. */
  readonly asked: JurisdictionId | null
  readonly onAsk: (community: JurisdictionId) => void
}

/** Every change from → to, grouped by kind or by street; a row shows its community on the map and says why. */
export function PairingSolveList({ changes, asked, onAsk }: PairingSolveListProps) {
  const { t } = useText()
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<ChangeGrouping>('kind')
  const [chosen, setChosen] = useState(ALL)
  const groups = useMemo(() => pairingSolveGroups(changes, grouping), [changes, grouping])
  const rows = useMemo(
    () =>
      groups
        .filter(({ key }) => chosen === ALL || key === chosen)
        .flatMap((group) => group.changes)
        .filter(
          ({ name, street, from, to, code }) =>
            query.trim() === '' || matchQuery(query, [name, street, ...from, to].join(' '), code),
        ),
    [groups, chosen, query],
  )
  if (changes.length === 0) return <p className="streets__top soft grow">{t('pairingSolve.noChanges')}</p>
  const nameOf = (key: string): string =>
    grouping === 'kind'
      ? t(`pairingSolve.kind.${key as PairingChange['kind']}`)
      : key === ''
        ? t('pairingSolve.noStreet')
        : key
  return (
    <>
      <div className="pairing-solve__tools">
        <SearchField label={t('pairingSolve.search')} value={query} onChange={setQuery} />
        <div className="pairing-solve__group">
          <Select
            labelHidden
            label={t('pairingSolve.grouping')}
            value={grouping}
            options={CHANGE_GROUPINGS.map((value) => ({ value, text: t(`pairingSolve.by.${value}`) }))}
            onChange={(value) => {
              setGrouping(value)
              setChosen(ALL)
            }}
          />
          <Select
            labelHidden
            label={t('pairingSolve.group')}
            value={chosen}
            options={[
              { value: ALL, text: t('pairingSolve.allGroups', { n: changes.length }) },
              ...groups.map((group) => ({
                value: group.key,
                text: t('pairingSolve.groupCount', { name: nameOf(group.key), n: group.changes.length }),
              })),
            ]}
            onChange={setChosen}
          />
        </div>
        <output className="small soft">{t('pairingSolve.found', { n: rows.length })}</output>
      </div>
      {rows.length === 0 ? (
        <p className="streets__top soft grow">{t('pairingSolve.noneFound')}</p>
      ) : (
        <VirtualList
          label={t('pairingSolve.changes')}
          items={rows}
          rowHeight={ROW_HEIGHT_PIXELS}
          keyOf={({ id }) => id}
          current={asked}
          onCurrent={({ id }) => onAsk(id)}
          renderRow={(row) => <Row row={row} />}
        />
      )}
    </>
  )
}

function Row({ row }: { readonly row: PairingChange }) {
  const { t } = useText()
  const { name, street, from, to, kind } = row
  return (
    <div className="pairing-solve__row">
      <span className="spread">
        <span className="cut">
          {name} <span className="small soft">{street}</span>
        </span>
        <span className="small soft pairing-solve__kind">{t(`pairingSolve.kind.${kind}`)}</span>
      </span>
      <span className="small pairing-solve__way">
        <span className="cut soft">
          {from.length === 0 ? t('pairingSolve.nobody') : from.join(t('listSeparator'))}
        </span>{' '}
        <span className="cut pairing-solve__to">→ {to}</span>
      </span>
    </div>
  )
}
