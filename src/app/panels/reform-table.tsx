import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposalLetter } from './proposal-letter.ts'
import './proposal-table.css'
import { ARTICLE_OUTCOME, reformOutcome } from './reform-outcome.ts'
import type { ReformOutcome } from './reform-outcome.ts'
import { useOpenProject } from './use-open-project.ts'

/** The lines that the article tells of, and how its figure is to be read: as a cap or exactly. */
const LINES = [
  { key: 'aboveLast', cap: true },
  { key: 'aboveSecond', cap: true },
  { key: 'between', cap: true },
  { key: 'centres', cap: false },
  { key: 'largeCommunities', cap: false },
] as const satisfies readonly { readonly key: keyof typeof ARTICLE_OUTCOME; readonly cap: boolean }[]

interface ReformTableProps {
  readonly proposals: readonly Proposal[]
  readonly chosen: Proposal['id'] | null
}

/** The article's line beside the present state and the chosen proposal; what meets it is said in words. */
export function ReformTable({ proposals, chosen }: ReformTableProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan, metrics } = project
  const limits = (plan.rules.residents.street ?? []).map(({ above }) => above)
  const [from = 0, to = 0] = limits
  const last = limits.at(-1) ?? 0
  const named = {
    aboveLast: t('reform.aboveLast', { limit: last }),
    aboveSecond: t('reform.aboveSecond', { from: to, to: last }),
    between: t('reform.between', { from, to }),
    centres: t('reform.centres'),
    largeCommunities: t('reform.largeCommunities'),
  }
  const lines = LINES.filter(({ key }) => key !== 'aboveSecond' || last > to)
  const columns = [
    { id: '', name: t('proposal.now'), outcome: reformOutcome(metrics, null) },
    ...proposals.flatMap((proposal, index) =>
      proposal.id === chosen
        ? {
            id: proposal.id,
            name: proposalLetter(index),
            outcome: reformOutcome(metrics, proposal),
          }
        : [],
    ),
  ]
  return (
    <section className="panel__section panel__rule" aria-label={t('reform.line')}>
      <h3>{t('reform.line')}</h3>
      <p className="small soft">{t('reform.lineIntro')}</p>
      <table className="proposal-table small" aria-label={t('reform.line')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('proposal.measure')}</span>
            </th>
            <th scope="col">{t('reform.article')}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, cap }) => (
            <tr key={key}>
              <th scope="row">{named[key]}</th>
              <td className="soft">
                {cap && ARTICLE_OUTCOME[key] > 0
                  ? t('reform.articleAtMost', { n: ARTICLE_OUTCOME[key] })
                  : t('unit.count', { n: ARTICLE_OUTCOME[key] })}
              </td>
              {columns.map(({ id, outcome }) => (
                <td key={id}>
                  <Figure value={outcome[key]} isMet={isMet(outcome, key, cap)} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('reform.largest')}</th>
            <td className="soft">{t('proposal.none')}</td>
            {columns.map(({ id, outcome }) => (
              <td key={id}>{t('reform.rounded', { n: outcome.largest })}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function Figure({ value, isMet }: { readonly value: number; readonly isMet: boolean }) {
  const { t } = useText()
  return (
    <span className="reform-figure">
      {t('unit.count', { n: value })}
      <span className="reform-figure__mark" data-met={isMet} title={t(isMet ? 'reform.met' : 'reform.unmet')}>
        <Icon name={isMet ? 'check' : 'warning'} size={12} />
        <span className="visually-hidden">{t(isMet ? 'reform.met' : 'reform.unmet')}</span>
      </span>
    </span>
  )
}

function isMet(outcome: ReformOutcome, key: keyof typeof ARTICLE_OUTCOME, cap: boolean): boolean {
  return cap ? outcome[key] <= ARTICLE_OUTCOME[key] : outcome[key] >= ARTICLE_OUTCOME[key]
}
