import { useEffect, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { PairExplained } from './pair-explained.tsx'
import { ProblemLine } from './problem-line.tsx'

/** Arrow keys pass rows faster than they are explained. */
const REST_MILLISECONDS = 250

interface PairingSolveWhyProps {
  readonly community: JurisdictionId
  readonly name: string
  readonly onClose: () => void
}

/** Why a community has its department in the proposal, below the list; asked for once the current row rests. */
export function PairingSolveWhy({ community, name, onClose }: PairingSolveWhyProps) {
  const { t } = useText()
  const explanation = useWorkbench((state) => state.pairing.explanation)
  const { explainPair } = useWorkbench((state) => state.actions)
  const [answer, setAnswer] = useState<{ readonly to: JurisdictionId; readonly refusal: Problem | null }>()
  useEffect(() => {
    let isCurrent = true
    async function ask(): Promise<void> {
      const refusal = await explainPair(community)
      if (isCurrent) setAnswer({ to: community, refusal })
    }
    const timer = setTimeout(() => void ask(), REST_MILLISECONDS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [community, explainPair])
  const isWorking = answer?.to !== community
  const shown = explanation?.community === community ? explanation : null
  return (
    <section className="pairing-card" aria-label={t('pairingSolve.why', { name })} aria-busy={isWorking}>
      <header className="spread pairing-card__head">
        <h2 className="cut">{name}</h2>
        <IconButton small icon="close" label={t('pairingSolve.whyClose', { name })} onClick={onClose} />
      </header>
      <div className="pairing-card__scroll">
        <output className={isWorking ? 'small soft' : 'visually-hidden'}>
          {isWorking ? t('pairWhy.working') : ''}
        </output>
        {shown !== null && <PairExplained explanation={shown} />}
        {!isWorking && <ProblemLine problem={answer?.refusal ?? null} />}
      </div>
    </section>
  )
}
