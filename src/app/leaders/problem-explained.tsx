import { useText } from '#app/i18n/use-text.ts'
import type { BriefProblem, CityBriefing } from '#core/briefing/city-briefing.ts'
import { useLeaders } from './leaders-state.ts'

interface ProblemExplainedProps {
  readonly problem: BriefProblem
  readonly name: string
}

/** Why something is on the list of problems: what it is held against, by how much, and where the rule comes from. */
export function ProblemExplained({ problem: { kind, value, bound }, name }: ProblemExplainedProps) {
  const { t } = useText()
  const { briefing } = useLeaders().after
  return (
    <div className="figure-explained">
      <h3>{name}</h3>
      <dl>
        <dt>{t('leaders.explain.definition')}</dt>
        <dd>{t(`leaders.problemMeans.${kind}`, { radius: briefing.radii.at(-1) ?? 0 })}</dd>
        <dt>{t('leaders.explain.formula')}</dt>
        <dd>
          {kind === 'service'
            ? t('leaders.problemShare', { value })
            : t('leaders.problemRatio', {
                value: Math.round(value),
                bound: Math.round(bound),
                ratio: bound === 0 ? 0 : value / bound,
              })}
        </dd>
        <dt>{t('leaders.explain.rule')}</dt>
        <dd>{sourceOf(kind, briefing) ?? t('leaders.explain.noRule')}</dd>
      </dl>
    </div>
  )
}

function sourceOf(kind: BriefProblem['kind'], { sources, streetLevel }: CityBriefing): string | null {
  const keys: Readonly<Record<BriefProblem['kind'], string | null>> = {
    residents: `residents.${streetLevel}`,
    unpaired: 'pairing',
    tangled: 'pairing',
    posts: 'workersPer10000',
    service: 'serviceRadii',
    parts: null,
  }
  const key = keys[kind]
  return key === null ? null : (sources[key] ?? null)
}
