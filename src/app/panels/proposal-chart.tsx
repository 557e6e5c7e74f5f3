import { useState } from 'react'
import type { CSSProperties } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalAxes } from './proposal-axes.ts'
import './proposal-chart.css'
import { proposalLetter } from './proposal-letter.ts'
import { proposalPoints } from './proposal-points.ts'
import { proposalScoreOf } from './proposal-score-of.ts'
import { proposalScoreText } from './proposal-score-text.ts'

interface ProposalChartProps {
  readonly proposals: readonly Proposal[]
  readonly chosen: Proposal['id'] | null
  readonly onChoose: (id: Proposal['id']) => void
}

/** Two figures of all proposals against each other; every point is a button, the chosen one is filled. */
export function ProposalChart({ proposals, chosen, onChoose }: ProposalChartProps) {
  const { t } = useText()
  const [picked, setPicked] = useState<{ readonly across?: ScoreKey; readonly up?: ScoreKey }>({})
  const axes = proposalAxes(proposals)
  if (axes === null) return null
  const across =
    picked.across !== undefined && axes.keys.includes(picked.across) ? picked.across : axes.across
  const up = picked.up !== undefined && axes.keys.includes(picked.up) ? picked.up : axes.up
  const valueOf = (proposal: Proposal, key: ScoreKey): number => proposalScoreOf(proposal, key)!.then
  const points = proposalPoints(
    proposals.map((proposal) => ({
      id: proposal.id,
      across: valueOf(proposal, across),
      up: valueOf(proposal, up),
    })),
  )
  const options = axes.keys.map((key) => ({
    value: key,
    text: t(`proposal.${proposalScoreOf(proposals[0]!, key)!.better}`, { name: t(`score.${key}`) }),
  }))
  const extent = (key: ScoreKey): [string, string] => {
    const values = proposals.map((proposal) => valueOf(proposal, key))
    return [Math.min(...values), Math.max(...values)].map((value) => proposalScoreText(t, key, value)) as [
      string,
      string,
    ]
  }
  const [least, most] = extent(across)
  const [lowest, highest] = extent(up)
  return (
    <section className="panel__section panel__rule" aria-label={t('proposal.chart')}>
      <h3>{t('proposal.chart')}</h3>
      <Select
        label={t('proposal.chartUp')}
        value={up}
        options={options}
        onChange={(key) => setPicked({ ...picked, up: key })}
      />
      <div className="proposal-chart">
        <svg className="proposal-chart__axes" aria-hidden focusable={false} preserveAspectRatio="none">
          <line x1="0" y1="25%" x2="100%" y2="25%" />
          <line x1="0" y1="50%" x2="100%" y2="50%" />
          <line x1="0" y1="75%" x2="100%" y2="75%" />
          <line className="proposal-chart__edge" x1="0" y1="100%" x2="100%" y2="100%" />
          <line className="proposal-chart__edge" x1="0" y1="0" x2="0" y2="100%" />
        </svg>
        <span className="proposal-chart__end proposal-chart__end--top small soft">{highest}</span>
        <span className="proposal-chart__end proposal-chart__end--foot small soft">
          {lowest === highest ? '' : lowest}
        </span>
        {points.map(({ id, x, y }, index) => {
          const proposal = proposals[index]!
          const letter = proposalLetter(index)
          return (
            <button
              key={id}
              type="button"
              className="proposal-chart__point"
              aria-pressed={id === chosen}
              aria-label={t('proposal.chartPoint', {
                letter,
                across: t(`score.${across}`),
                acrossValue: proposalScoreText(t, across, valueOf(proposal, across)),
                up: t(`score.${up}`),
                upValue: proposalScoreText(t, up, valueOf(proposal, up)),
              })}
              style={{ '--x': x, '--y': y } as CSSProperties}
              onClick={() => onChoose(id)}
            >
              {letter}
            </button>
          )
        })}
      </div>
      <div className="spread small soft">
        <span>{least}</span>
        <span>{least === most ? '' : most}</span>
      </div>
      <Select
        label={t('proposal.chartAcross')}
        value={across}
        options={options}
        onChange={(key) => setPicked({ ...picked, across: key })}
      />
    </section>
  )
}
