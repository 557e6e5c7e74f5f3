import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { boxAround } from './box-around.ts'
import './problem-line.css'

/** Why something was refused, at the place where it happened; a refusal with a place can show it. */
export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  const { t, problem: sentence } = useText()
  const { zoomToBox } = useWorkbench((state) => state.actions)
  if (problem === null) return null
  const box = boxAround(problem)
  return (
    <p className="problem-line" role="alert">
      <Icon name="alert" />
      <span className="grow">{sentence(problem)}</span>
      {box !== null && (
        <IconButton small icon="zoom" label={t('borderPanel.showPlace')} onClick={() => zoomToBox(box)} />
      )}
    </p>
  )
}
