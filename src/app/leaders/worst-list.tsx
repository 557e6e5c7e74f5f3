import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Popover } from '#app/ui/popover.tsx'
import { useLeaders } from './leaders-state.ts'
import { ProblemExplained } from './problem-explained.tsx'

/** The five worst problems of the state afterwards, each one click from its place. */
export function WorstList() {
  const { t } = useText()
  const { after, lookInto } = useLeaders()
  const { problems, units } = after.briefing
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? ''
  if (problems.length === 0) return <p>{t('leaders.noProblem')}</p>
  return (
    <>
      <p className="small soft">{t('leaders.problemsOf', { state: after.name })}</p>
      <ol className="leaders__problems">
        {problems.map(({ kind, unit, value, bound }) => (
          <li key={`${kind} ${unit}`}>
            <span className="grow">
              {t(`leaders.problem.${kind}`, {
                name: nameOf(unit),
                value: kind === 'service' ? value : Math.round(value),
                bound: Math.round(bound),
              })}
            </span>
            <Popover
              wide
              side="bottom"
              label={t('leaders.explain.title', { name: nameOf(unit) })}
              trigger={
                <IconButton small icon="help" label={t('leaders.explain.title', { name: nameOf(unit) })} />
              }
            >
              <ProblemExplained problem={{ kind, unit, value, bound }} name={nameOf(unit)} />
            </Popover>
            <Button
              small
              icon="zoom"
              aria-label={t('leaders.showOf', { name: nameOf(unit) })}
              onClick={() => lookInto(unit)}
            >
              {t('leaders.show')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}
