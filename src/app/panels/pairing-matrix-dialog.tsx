import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Dialog } from '#app/ui/dialog.tsx'
import { Select } from '#app/ui/select.tsx'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { Problem } from '#core/problem/problem.ts'
import { pairingMatrixCells } from './pairing-matrix-cells.ts'
import { PairingMatrixGrid } from './pairing-matrix-grid.tsx'
import { PairingMatrixLegend } from './pairing-matrix-legend.tsx'
import { pairingMatrixPlaces } from './pairing-matrix-places.ts'
import './pairing-matrix.css'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'

interface PairingMatrixDialogProps {
  readonly tangle: PairingTangle
  readonly onClose: () => void
}

/** Communities of a place against departments; every cell is a tie that can be made or ended. */
export function PairingMatrixDialog({ tangle, onClose }: PairingMatrixDialogProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const proposal = useWorkbench((state) => state.pairing.proposal)
  const focus = useWorkbench((state) => state.focus)
  const { dispatch } = useWorkbench((state) => state.actions)
  const places = useMemo(
    () => pairingMatrixPlaces(plan),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision],
  )
  const [chosen, setChosen] = useState(() =>
    focus === null
      ? undefined
      : places.find(({ communities }) => communities.some(({ id }) => id === focus))?.id,
  )
  const place = places.find(({ id }) => id === chosen) ?? places[0]
  // Columns stay while the place is in sight, so that a tie that was ended can be made again.
  const [kept, setKept] = useState<ReadonlySet<DepartmentId>>(new Set())
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const matrix = useMemo(
    () => pairingMatrixCells(plan, place?.communities ?? [], proposal, kept),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, place, proposal, kept],
  )
  const shown = new Set(matrix.columns.map(({ id }) => id))
  const others = plan.care.departments().filter(({ id }) => !shown.has(id))

  async function toggle(row: number, column: number): Promise<void> {
    const { id, departments } = matrix.rows[row]!
    const department = matrix.columns[column]!.id
    const next = departments.includes(department)
      ? departments.filter((one) => one !== department)
      : [...departments, department]
    setKept(shown)
    const pairs = [{ community: id, departments: next }]
    setRefusal(await dispatch({ type: 'pair', pairs, standing: false }))
  }

  return (
    <Dialog wide title={t('pairingMatrix.title')} closeLabel={t('close')} onClose={onClose}>
      <div className="pairing-matrix">
        <div className="pairing-matrix__tools">
          <Select
            label={t('pairingMatrix.place')}
            value={place?.id ?? ''}
            options={places.map(({ id, name, isDistrict }) => ({
              value: id,
              text:
                id === ''
                  ? t('pairingMatrix.unplaced')
                  : isDistrict
                    ? t('pairingMatrix.whole', { name })
                    : `\u2003${name}`,
            }))}
            onChange={(id) => {
              setChosen(id)
              setKept(new Set())
              setRefusal(null)
            }}
          />
          <Select
            label={t('pairingMatrix.add')}
            value=""
            options={[
              { value: '', text: t('pairingMatrix.addNone') },
              ...others.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            onChange={(id) => id !== '' && setKept(new Set([...shown, id]))}
          />
        </div>
        <div className="spread">
          <output className="small soft">
            {t('pairingMatrix.count', { rows: matrix.rows.length, columns: matrix.columns.length })}
          </output>
          <span className="small soft">{t('pairingMatrix.help')}</span>
        </div>
        <ProblemLine problem={refusal} />
        {matrix.rows.length === 0 ? (
          <p className="soft">{t('pairingMatrix.empty')}</p>
        ) : matrix.columns.length === 0 ? (
          <p className="soft">{t('pairingMatrix.noColumns')}</p>
        ) : (
          <PairingMatrixGrid
            key={place?.id}
            matrix={matrix}
            loads={tangle.loads}
            focus={focus}
            onToggle={(row, column) => void toggle(row, column)}
          />
        )}
        <PairingMatrixLegend />
      </div>
    </Dialog>
  )
}
