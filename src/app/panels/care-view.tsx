import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { CareImportButton } from './care-import-button.tsx'
import './care.css'
import { ProblemLine } from './problem-line.tsx'

const ROW_HEIGHT_PIXELS = 60

/** A row of a list of records, and how it is shown. */
export interface CareRow {
  readonly id: string
  /** The community that the map shows for it; null = none. */
  readonly community: JurisdictionId | null
  readonly title: string
  readonly figure: ReactNode
  readonly detail: string
  /** Everything that it says, name by name. */
  readonly facts: () => readonly (readonly [name: string, text: string])[]
}

interface CareViewProps {
  readonly kind: 'service' | 'need' | 'resource'
  readonly rows: readonly CareRow[]
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Choices beside the search. */
  readonly filter?: ReactNode
  /** What stands where there are no rows. */
  readonly empty: ReactNode
  /** The form for a record of this id, or for a new one (null). */
  readonly renderForm: (id: string | null, onClose: () => void) => ReactNode
}

/** Records of one kind: searched, shown on the map, entered, changed, deleted, and read from a file. */
export function CareView({ kind, rows, query, onQuery, filter, empty, renderForm }: CareViewProps) {
  const { t } = useText()
  const { setFocus, dispatch } = useWorkbench((state) => state.actions)
  const [current, setCurrent] = useState<string | null>(null)
  const [form, setForm] = useState<{ readonly id: string | null } | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const row = rows.find(({ id }) => id === current)
  const card = useRef<HTMLDivElement>(null)
  const isOpen = row !== undefined
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  function choose({ id, community }: CareRow): void {
    setCurrent(id)
    setRefusal(null)
    if (community !== null) setFocus(community, true)
  }

  async function drop(id: string): Promise<void> {
    setRefusal(await dispatch({ type: 'drop-care-records', kind, ids: [id] }))
  }

  return (
    <section className="streets__view" aria-label={t(`care.view.${kind}`)}>
      <div className="care-tools">
        <div className="row">
          <Button small icon="plus" onClick={() => setForm({ id: null })}>
            {t(`care.add.${kind}`)}
          </Button>
          <CareImportButton kind={FILES[kind]} />
          <output className="small soft care-tools__count">{t('care.rows', { n: rows.length })}</output>
        </div>
        <div className="care-tools__filter">
          <SearchField label={t(`care.search.${kind}`)} value={query} onChange={onQuery} />
          {filter}
        </div>
      </div>
      {rows.length === 0 ? (
        <div className="care-empty">{empty}</div>
      ) : (
        <VirtualList
          label={t(`care.view.${kind}`)}
          items={rows}
          rowHeight={ROW_HEIGHT_PIXELS}
          keyOf={({ id }) => id}
          current={current}
          onCurrent={choose}
          renderRow={({ title, figure, detail }) => (
            <div className="care-row">
              <div className="spread">
                <strong className="cut grow">{title}</strong>
                <span className="number small">{figure}</span>
              </div>
              <p className="small soft cut">{detail}</p>
            </div>
          )}
        />
      )}
      {row !== undefined && (
        <section className="care-card" aria-label={t('care.card', { name: row.title })}>
          <div ref={card} className="care-card__head spread">
            <h3 className="grow">{row.title}</h3>
            <IconButton small icon="close" label={t('care.closeCard')} onClick={() => setCurrent(null)} />
          </div>
          <dl className="care-facts small">
            {row.facts().map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <div className="row">
            <Button small icon="edit" onClick={() => setForm({ id: row.id })}>
              {t('care.change')}
            </Button>
            <Button small icon="remove" onClick={() => void drop(row.id)}>
              {t('care.drop')}
            </Button>
          </div>
          <ProblemLine problem={refusal} />
        </section>
      )}
      {form !== null && renderForm(form.id, () => setForm(null))}
    </section>
  )
}

const FILES = { service: 'services', need: 'needs', resource: 'resources' } as const
