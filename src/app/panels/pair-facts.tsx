import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { measureWorkload } from '#core/analysis/measure-workload.ts'
import { needStates } from '#core/pairing/need-states.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { useOpenProject } from './use-open-project.ts'

/** What there is to look after in a community: people, work, open needs, compounds that nobody manages. */
export function PairFacts({ community }: { readonly community: JurisdictionId }) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan, metrics } = project
  const works = useMemo(
    () => measureWorkload(metrics, 'community'),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [metrics, revision],
  )
  const needs = useMemo(
    () => needStates(plan),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision],
  )
  const work = works.get(community)
  const unmanaged = work?.parts.find(({ key }) => key === 'unmanagedCompound')?.count ?? null
  const open = needs.filter(({ need, metBy }) => need.community === community && metBy === null)
  const known = plan.base.known.residents
  const facts = [
    {
      id: 'residents',
      text: known ? t('unit.people', { n: metrics.residents(community) }) : t('unknown'),
    },
    { id: 'workload', text: t('pairCard.points', { n: work?.points ?? 0 }) },
    { id: 'needs', text: t('pairCard.items', { n: open.length }) },
    { id: 'unmanaged', text: unmanaged === null ? t('unknown') : t('pairCard.count', { n: unmanaged }) },
  ] as const
  return (
    <dl className="pairing-facts" aria-label={t('pairCard.facts')}>
      {facts.map(({ id, text }) => (
        <div key={id}>
          <dt className="small soft">{t(`pairCard.${id}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
