import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Problem } from '#core/problem/problem.ts'
import { PairExplained } from './pair-explained.tsx'
import { ProblemLine } from './problem-line.tsx'
import { useEscape } from './use-escape.ts'

interface PairWhyProps {
  readonly community: JurisdictionId
  readonly name: string
  readonly onClose: () => void
}

/** Why a community has this department: asked for when it is opened, and asked again on request after a change. */
export function PairWhy({ community, name, onClose }: PairWhyProps) {
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
  const view = useRef<HTMLElement>(null)
  useEscape(view, onClose)
  useEffect(() => view.current?.focus(), [])
  return (
    <section
      ref={view}
      tabIndex={-1}
      className="streets__view pairing-why"
      aria-label={t('pairWhy.of', { name })}
      aria-busy={isWorking}
    >
      <div className="streets__top">
        <header className="row">
          <IconButton icon="back" label={t('pairWhy.close')} onClick={onClose} />
          <h2 className="cut">{t('pairWhy.of', { name })}</h2>
        </header>
        <output className={isWorking ? 'soft' : 'visually-hidden'}>
          {isWorking ? t('pairWhy.working') : ''}
        </output>
        {!isWorking && <ProblemLine problem={answer?.refusal ?? null} />}
        {!isWorking && shown === null && (
          <Button onClick={() => setAsked(asked + 1)}>{t('pairWhy.again')}</Button>
        )}
      </div>
      {shown !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- text that scrolls must be reachable by keyboard
        <div className="panel__scroll" tabIndex={0}>
          <PairExplained explanation={shown} />
        </div>
      )}
    </section>
  )
}
