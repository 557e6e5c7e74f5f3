import { useText } from '#app/i18n/use-text.ts'
import { Tooltip } from '#app/ui/tooltip.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import { SCORE_KEYS } from '#core/proposal/score-part.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalBest } from './proposal-best.ts'
import { proposalLetter } from './proposal-letter.ts'
import { proposalScoreOf } from './proposal-score-of.ts'
import { proposalScoreCell } from './proposal-score-cell.ts'
import './proposal-table.css'

/** Units that stand in the name of a row instead of in its cells. */
const UNITS: Readonly<Partial<Record<ScoreKey, 'residents' | 'kilometres'>>> = {
  largest: 'residents',
  smallest: 'residents',
  movedResidents: 'residents',
  borderMeters: 'kilometres',
}

interface ProposalTableProps {
  readonly proposals: readonly Proposal[]
  readonly chosen: Proposal['id'] | null
}

/** Every figure of every proposal beside the present state; the best is said in words. */
export function ProposalTable({ proposals, chosen }: ProposalTableProps) {
  const { t } = useText()
  const keys = SCORE_KEYS.filter((key) =>
    proposals.some((proposal) => proposalScoreOf(proposal, key) !== undefined),
  )
  return (
    <section className="panel__section panel__rule" aria-label={t('proposal.table')}>
      <h3>{t('proposal.table')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard */}
      <div className="proposal-table__scroll" tabIndex={0}>
        <table className="proposal-table small">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('proposal.measure')}</span>
              </th>
              <th scope="col">{t('proposal.now')}</th>
              {proposals.map(({ id }, index) => (
                <th key={id} scope="col" data-chosen={id === chosen}>
                  {proposalLetter(index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => {
              const best = proposalBest(proposals, key)
              const now =
                proposals.map((proposal) => proposalScoreOf(proposal, key)).find(Boolean)?.now ?? null
              return (
                <tr key={key}>
                  <th scope="row">
                    <MeasureName measure={key} />
                  </th>
                  <td className="soft">
                    {now === null ? t('proposal.none') : proposalScoreCell(t, key, now)}
                  </td>
                  {proposals.map((proposal) => {
                    const part = proposalScoreOf(proposal, key)
                    return (
                      <td key={proposal.id} data-chosen={proposal.id === chosen}>
                        {part === undefined ? t('proposal.none') : proposalScoreCell(t, key, part.then)}
                        {best.has(proposal.id) && (
                          <span className="proposal-table__best">{t('proposal.best')}</span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function MeasureName({ measure }: { readonly measure: ScoreKey }) {
  const { t } = useText()
  const unit = UNITS[measure]
  return (
    <Tooltip text={t(`scoreMeaning.${measure}`)} side="left">
      <button type="button" className="proposal-table__name">
        {t(`score.${measure}`)}
        {unit !== undefined && <span className="soft"> {t(`score.unit.${unit}`)}</span>}
      </button>
    </Tooltip>
  )
}
