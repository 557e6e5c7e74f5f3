import { useEffect, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { ComparisonResult } from '#app/panels/comparison-result.tsx'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import { useLeaders } from './leaders-state.ts'

interface DifferenceStepsProps {
  readonly from: string | null
  readonly to: string | null
  readonly onShow: (box: readonly [number, number, number, number]) => void
}

/** What changes hands between the two states, place by place. */
export function DifferenceSteps({ from, to, onShow }: DifferenceStepsProps) {
  const { t } = useText()
  const { after } = useLeaders()
  const { compareStates } = useWorkbench((state) => state.actions)
  const [told, setTold] = useState<{ readonly key: string; readonly story: ComparisonStory | null } | null>(
    null,
  )
  const { streetLevel } = after.briefing
  const key = `${from} ${to}`
  useEffect(() => {
    let isCurrent = true
    async function ask(): Promise<void> {
      const story = await compareStates(from, to, streetLevel)
      if (isCurrent) setTold({ key, story })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [compareStates, from, to, streetLevel, key])
  if (told?.key !== key) return <output>{t('comparison.running')}</output>
  if (told.story === null) return <p>{t('leaders.failed')}</p>
  return <ComparisonResult story={told.story} onShow={onShow} />
}
