import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { mergedGains } from './merged-gains.ts'
import './proposal-results.css'

interface MergeProposalFiguresProps {
  readonly proposal: MergeProposal
  /** Only the first three. */
  readonly isBrief?: boolean
}

const BRIEF = 3

/** The figures by which a proposal of merges is known. */
export function MergeProposalFigures({ proposal, isBrief = false }: MergeProposalFiguresProps) {
  const { t } = useText()
  const gains = useMemo(() => mergedGains(proposal.groups), [proposal])
  const figures = [
    { label: t('mergeProposal.benefit'), value: t('score.kilometres', { n: proposal.benefit }) },
    { label: t('mergeProposal.wallMeters'), value: t('unit.count', { n: gains.wallMeters }) },
    { label: t('mergeProposal.gates'), value: t('unit.count', { n: gains.gates }) },
    {
      label: t(gains.guardsUnknown > 0 ? 'mergeProposal.guardsUnknown' : 'mergeProposal.guards'),
      value: t('unit.count', { n: gains.guards }),
    },
    { label: t('mergeProposal.households'), value: t('unit.count', { n: gains.households }) },
    { label: t('mergeProposal.groups'), value: t('unit.count', { n: proposal.groups.length }) },
  ]
  return (
    <span className="proposal-figures">
      {(isBrief ? figures.slice(0, BRIEF) : figures).map(({ label, value }) => (
        <span key={label} className="proposal-figures__one">
          <span className="small soft">{label}</span> <span>{value}</span>
        </span>
      ))}
    </span>
  )
}
