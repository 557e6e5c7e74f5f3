import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import { pairCaseOf } from './pair-case-of.ts'
import { pairingSolveFigures } from './pairing-solve-figures.ts'
import { useOpenProject } from './use-open-project.ts'

/** What the city has before and after a proposal: the spread of the load, the ways, and how well functions meet needs. */
export function PairingSolveTable({ proposal }: { readonly proposal: PairingProposal }) {
  const { t } = useText()
  const { plan, metrics } = useOpenProject().project
  const { before, after } = useMemo(() => {
    const rule = proposal.request.rule ?? plan.rules.pairing
    const pairs = new Map(proposal.pairs.map((pair) => [pair.community, pair]))
    const of = (side: 'before' | 'after') =>
      pairingSolveFigures(pairCaseOf(metrics), rule, (id) => {
        const pair = pairs.get(id)
        return pair === undefined ? [] : side === 'before' ? pair.before : [pair.department]
      })
    return { before: of('before'), after: of('after') }
  }, [metrics, plan, proposal])
  const rows = [
    {
      key: 'spread',
      texts: [before, after].map(({ spread }) =>
        spread === null ? t('unknown') : t('pairingSolve.spreadText', { ...spread }),
      ),
    },
    {
      key: 'meters',
      texts: [before, after].map(({ meters }) =>
        meters === null ? t('unknown') : t('pairingSolve.metersText', { n: meters }),
      ),
    },
    {
      key: 'match',
      texts: [before, after].map(({ match }) =>
        match === null ? t('unknown') : t('pairingSolve.matchText', { n: match }),
      ),
    },
  ] as const
  return (
    <table className="pairing-costs small" aria-label={t('pairingSolve.table')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('pairingSolve.figure')}</span>
          </th>
          <th scope="col" className="number">
            {t('pairingSolve.before')}
          </th>
          <th scope="col" className="number">
            {t('pairingSolve.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, texts }) => (
          <tr key={key}>
            <th scope="row" title={t(`pairingSolve.${key}Hint`)}>
              {t(`pairingSolve.${key}`)}
            </th>
            <td className="number">{texts[0]}</td>
            <td className="number">{texts[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
