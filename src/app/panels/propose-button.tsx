import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { ProblemLine } from './problem-line.tsx'
import './propose-button.css'

interface ProposeButtonProps {
  readonly text: string
  /** Why the last request came to nothing. */
  readonly refusal: Problem | null
  /** What is still missing, in words; null = it can be asked. */
  readonly missing: string | null
}

/** The button that sends a form to the solver, and why it cannot or did not. One search runs at a time. */
export function ProposeButton({ text, refusal, missing }: ProposeButtonProps) {
  const { t } = useText()
  const isBusy = useWorkbench((state) => state.solving !== null)
  const why = isBusy ? t('streets.busy') : missing
  return (
    <div className="propose">
      <ProblemLine problem={refusal} />
      {why !== null && <p className="small soft">{why}</p>}
      <Button kind="main" wide type="submit" disabled={why !== null}>
        {text}
      </Button>
    </div>
  )
}
