import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Problem } from '#core/problem/problem.ts'
import './problem-line.css'

/** Why something was refused, at the place where it happened. */
export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  const text = useText()
  if (problem === null) return null
  return (
    <p className="problem-line" role="alert">
      <Icon name="alert" />
      <span>{text.problem(problem)}</span>
    </p>
  )
}
