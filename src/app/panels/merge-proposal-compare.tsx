import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { compoundsBox } from '#app/store/compounds-box.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import type { MergeGroup } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { compoundNames } from './compound-names.ts'
import { groupsOnlyIn } from './groups-only-in.ts'
import { mergedGains } from './merged-gains.ts'
import './proposal-table.css'
import { useOpenProject } from './use-open-project.ts'

/** So many groups are listed; of more it is said how many there are. */
const LISTED_GROUPS = 40

/** Two proposals side by side: every figure, and the groups that only one of them has. */
export function MergeProposalCompare({ proposals }: { readonly proposals: readonly MergeProposal[] }) {
  const { t } = useText()
  const [places, setPlaces] = useState({ left: 0, right: 1 })
  const left = proposals[places.left] ?? proposals[0]
  const right = proposals[places.right]
  if (left === undefined || right === undefined || left === right) {
    return (
      <div className="panel__scroll">
        {choice()}
        <p className="soft">{t('mergeProposal.one')}</p>
      </div>
    )
  }
  const isSame = left.groups.length === right.groups.length && groupsOnlyIn(left, right).length === 0
  return (
    <div className="panel__scroll">
      {choice()}
      <CompareTable left={left} right={right} />
      {isSame && <p className="soft">{t('mergeProposal.same')}</p>}
      <OnlyIn proposal={left} other={right} />
      <OnlyIn proposal={right} other={left} />
    </div>
  )

  function choice() {
    if (proposals.length < 3) return null
    const options = proposals.map(({ way }, at) => ({
      value: String(at),
      text: t(`mergeProposal.way.${way}`),
    }))
    return (
      <div className="split-form__pair">
        <Select
          label={t('mergeProposal.left')}
          value={String(places.left)}
          options={options}
          onChange={(at) => setPlaces({ ...places, left: Number(at) })}
        />
        <Select
          label={t('mergeProposal.right')}
          value={String(places.right)}
          options={options}
          onChange={(at) => setPlaces({ ...places, right: Number(at) })}
        />
      </div>
    )
  }
}

interface CompareTableProps {
  readonly left: MergeProposal
  readonly right: MergeProposal
}

function CompareTable({ left, right }: CompareTableProps) {
  const { t } = useText()
  const { gains, only } = useMemo(
    () => ({
      gains: [mergedGains(left.groups), mergedGains(right.groups)],
      only: [groupsOnlyIn(left, right).length, groupsOnlyIn(right, left).length],
    }),
    [left, right],
  )
  const sides = [left, right]
  const count = (n: number): string => t('unit.count', { n })
  const rows = [
    { name: t('mergeProposal.reducedRow'), cells: sides.map(({ reducedBy }) => count(reducedBy)) },
    {
      name: t('mergeProposal.benefit'),
      cells: sides.map(({ benefit }) => t('score.kilometres', { n: benefit })),
    },
    { name: t('mergeProposal.wallMeters'), cells: gains.map(({ wallMeters }) => count(wallMeters)) },
    { name: t('mergeProposal.gates'), cells: gains.map(({ gates }) => count(gates)) },
    {
      name: t(
        gains.some(({ guardsUnknown }) => guardsUnknown > 0)
          ? 'mergeProposal.guardsUnknown'
          : 'mergeProposal.guards',
      ),
      cells: gains.map(({ guards }) => count(guards)),
    },
    { name: t('mergeProposal.unmanaged'), cells: gains.map(({ unmanaged }) => count(unmanaged)) },
    { name: t('mergeProposal.households'), cells: gains.map(({ households }) => count(households)) },
    { name: t('mergeProposal.groups'), cells: sides.map(({ groups }) => count(groups.length)) },
    { name: t('mergeProposal.across'), cells: gains.map(({ across }) => count(across)) },
    { name: t('mergeProposal.onlyHere'), cells: only.map(count) },
  ]
  return (
    <table className="proposal-table small merge-compare" aria-label={t('mergeProposal.table')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('mergeProposal.measure')}</span>
          </th>
          {sides.map(({ id, way }) => (
            <th key={id} scope="col">
              {t(`mergeProposal.way.${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={sides[at]!.id}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OnlyInProps {
  readonly proposal: MergeProposal
  readonly other: MergeProposal
}

function OnlyIn({ proposal, other }: OnlyInProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { compounds } = project.plan.base
  const { pickCompounds, zoomToBox } = useWorkbench((state) => state.actions)
  const groups = useMemo(() => groupsOnlyIn(proposal, other), [proposal, other])
  const title = t('mergeProposal.onlyIn', { way: t(`mergeProposal.way.${proposal.way}`) })
  if (groups.length === 0) return null
  const show = (group: MergeGroup): void => {
    pickCompounds(group.compounds)
    const box = compoundsBox(compounds, group.compounds)
    if (box !== null) zoomToBox(box)
  }
  return (
    <section className="panel__section panel__rule" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {groups.slice(0, LISTED_GROUPS).map((group) => (
          <li key={group.compounds.join('-')}>
            <button type="button" className="merge-only" onClick={() => show(group)}>
              <span className="cut">{compoundNames(t, compounds, group.compounds)}</span>
              <span className="number soft">{t('compounds.points', { n: group.benefit })}</span>
            </button>
          </li>
        ))}
      </ul>
      {groups.length > LISTED_GROUPS && (
        <p className="small soft">{t('mergeProposal.moreGroups', { n: groups.length - LISTED_GROUPS })}</p>
      )}
    </section>
  )
}
