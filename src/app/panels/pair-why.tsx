import { useEffect, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { PairExplained } from './pair-explained.tsx'
import { ProblemLine } from './problem-line.tsx'

interface PairWhyProps {
  readonly community: JurisdictionId
  readonly onClose: () => void
}

/** Why a community has this department: asked for when it is opened, and asked again on request after a change. */
export function PairWhy({ community, onClose }: PairWhyProps) {
  const { t } = useText()
  const explanation = useWorkbench((state) => state.pairing.explanation)
  const { explainPair } = useWorkbench((state) => state.actions)
  const [asked, setAsked] = useState(0)
  const [answer, setAnswer] = useState<{ readonly to: number; readonly refusal: Problem | null }>()
  useEffect(() => {
    let isCurrent = true
    async function ask(): Promise<void> {
      const refusal = await explainPair(community)
      if (isCurrent) setAnswer({ to: asked, refusal })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [community, asked, explainPair])
  const isWorking = answer?.to !== asked
  const shown = explanation?.community === community ? explanation : null
  return (
    <section className="pairing-why" aria-label={t('pairCard.why')} aria-busy={isWorking}>
      <header className="spread">
        <h3>{t('pairCard.why')}</h3>
        <IconButton small icon="close" label={t('pairWhy.close')} onClick={onClose} />
      </header>
      <output className={isWorking ? 'small soft' : 'visually-hidden'}>
        {isWorking ? t('pairWhy.working') : ''}
      </output>
      {shown !== null && <PairExplained explanation={shown} />}
      {!isWorking && <ProblemLine problem={answer?.refusal ?? null} />}
      {!isWorking && shown === null && (
        <Button small onClick={() => setAsked(asked + 1)}>
          {t('pairWhy.again')}
        </Button>
      )}
    </section>
  )
}
