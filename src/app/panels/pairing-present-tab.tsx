import { useCallback, useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { PairingPresentLoad } from './pairing-present-load.tsx'
import { PairCard } from './pair-card.tsx'
import { PairChooser } from './pair-chooser.tsx'
import { PairWhy } from './pair-why.tsx'
import { pairRows } from './pair-rows.ts'
import { pairRowsFound, type PairFilter } from './pair-rows-found.ts'
import { PairingMatrixDialog } from './pairing-matrix-dialog.tsx'
import { PairingPresentEmpty } from './pairing-present-empty.tsx'
import { PairingPresentHead } from './pairing-present-head.tsx'
import { PairingPresentList } from './pairing-present-list.tsx'
import { useOpenProject } from './use-open-project.ts'
import { usePairTangle } from './use-pair-tangle.ts'

interface PairingPresentTabProps {
  readonly onSolve: () => void
}

const EVERYTHING: PairFilter = { query: '', shares: new Set(), marks: new Set() }

/** How tangled it is: the sentence, every community with its departments, and the pair of the one in focus. */
export function PairingPresentTab({ onSolve }: PairingPresentTabProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan, metrics } = project
  const tangle = usePairTangle()
  const focus = useWorkbench((state) => state.focus)
  const [filter, setFilter] = useState(EVERYTHING)
  const [isMatrixOpen, setIsMatrixOpen] = useState(false)
  const [about, setAbout] = useState<{ readonly id: JurisdictionId; readonly view: 'change' | 'why' } | null>(
    null,
  )
  const leave = useCallback(() => setAbout(null), [])
  const rows = useMemo(
    () => pairRows(metrics, tangle),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [metrics, tangle, revision],
  )
  const found = useMemo(() => pairRowsFound(rows, filter), [rows, filter])
  const current = rows.find(({ id }) => id === focus)
  if (rows.length === 0 || tangle.loads.length === 0) {
    return <PairingPresentEmpty hasCommunities={rows.length > 0} />
  }
  if (current !== undefined && about?.id === current.id) {
    return about.view === 'why' ? (
      <PairWhy key={current.id} community={current.id} name={current.name} onClose={leave} />
    ) : (
      <PairChooser key={current.id} row={current} tangle={tangle} onClose={leave} />
    )
  }
  return (
    <div className="streets__view pairing-present">
      <div className="streets__top">
        <PairingPresentHead rows={rows} tangle={tangle} filter={filter} onFilter={setFilter} />
        {plan.care.count('pair') === 0 && (
          <div className="stack">
            <p className="soft">{t('pairingPresent.noPairs')}</p>
            <PairingPresentLoad kind="pairs" />
          </div>
        )}
        <SearchField
          label={t('pairingPresent.search')}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
        <div className="spread pairing-tools">
          <output className="small soft">
            {found.length === rows.length
              ? t('pairingPresent.found', { n: rows.length })
              : t('pairingPresent.filtered', { n: found.length, all: rows.length })}
          </output>
          <span className="row">
            {found.length < rows.length && (
              <Button small kind="quiet" icon="close" onClick={() => setFilter(EVERYTHING)}>
                {t('pairingPresent.clear')}
              </Button>
            )}
            <Button small icon="table" aria-haspopup="dialog" onClick={() => setIsMatrixOpen(true)}>
              {t('pairingPresent.matrix')}
            </Button>
          </span>
        </div>
      </div>
      {found.length > 0 ? (
        <PairingPresentList rows={found} />
      ) : (
        <p className="streets__top soft grow">{t('pairingPresent.noneFound')}</p>
      )}
      {current !== undefined && (
        <PairCard
          key={current.id}
          row={current}
          onChange={() => setAbout({ id: current.id, view: 'change' })}
          onWhy={() => setAbout({ id: current.id, view: 'why' })}
        />
      )}
      <div className="panel__foot">
        <Button kind="main" wide icon="pairing" onClick={onSolve}>
          {t('pairingPresent.solve')}
        </Button>
      </div>
      {isMatrixOpen && <PairingMatrixDialog tangle={tangle} onClose={() => setIsMatrixOpen(false)} />}
    </div>
  )
}
