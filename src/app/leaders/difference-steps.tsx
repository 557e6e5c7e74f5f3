import { useText } from '#app/i18n/use-text.ts'
import { ComparisonResult } from '#app/panels/comparison-result.tsx'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'

interface DifferenceStepsProps {
  readonly story: ComparisonStory | 'running' | 'failed'
  readonly onShow: (box: readonly [number, number, number, number]) => void
}

/** What changes hands between the two states, place by place. */
export function DifferenceSteps({ story, onShow }: DifferenceStepsProps) {
  const { t } = useText()
  if (story === 'running') return <output>{t('comparison.running')}</output>
  if (story === 'failed') return <p>{t('leaders.failed')}</p>
  return <ComparisonResult story={story} onShow={onShow} />
}
