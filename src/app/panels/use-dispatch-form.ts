import { useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Command } from '#core/plan/command.ts'
import type { Problem } from '#core/problem/problem.ts'

/** A form that sends one command and closes when it was taken; a refusal stays in the form. */
export function useDispatchForm(onClose: () => void): {
  readonly refusal: Problem | null
  readonly send: (command: Command) => void
} {
  const { dispatch } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  async function sendAndClose(command: Command): Promise<void> {
    const problem = await dispatch(command)
    setRefusal(problem)
    if (problem === null || problem.code === 'nothing-changes') onClose()
  }
  return { refusal, send: (command) => void sendAndClose(command) }
}
