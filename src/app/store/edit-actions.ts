import { execute } from '#core/plan/execute.ts'
import {
  activeScenario,
  appendStep,
  BASE_STEP,
  moveHead,
  redoTarget,
  routeBetween,
  undoTarget,
  type History,
} from '#core/plan/history.ts'
import { stepLabel } from '#core/plan/step-label.ts'
import type { Command } from '#core/plan/command.ts'
import type { StepId, StepLabel } from '#core/plan/step.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { changePlan } from './change-plan.ts'
import { complain, inform } from './notices.ts'
import { reusedId } from './reused-id.ts'
import type { StoreContext } from './store-context.ts'
import { editableProject } from './editable-project.ts'
import type { WritableProject } from './writable-project.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type EditActions = Pick<WorkbenchActions, 'dispatch' | 'undo' | 'redo' | 'jumpTo' | 'reset'>

/** The ways to change the plan: a command forward, or along the log. One at a time, each saved before the next. */
export function editActions(context: StoreContext): EditActions {
  const dispatch = (command: Command): Promise<Problem | null> =>
    context.door.run(async () => {
      const open = editableProject(context)
      return 'code' in open ? complain(context, open) : perform(context, open, command)
    })
  return {
    dispatch,
    undo: () => move(context, 'undone', (history) => undoTarget(history)),
    redo: () => move(context, 'redone', (history) => redoTarget(history)),
    jumpTo: (step) => move(context, 'jumped', (history) => (isStep(history, step) ? step : null)),
    async reset() {
      await dispatch({ type: 'reset' })
    },
  }
}

async function perform(
  context: StoreContext,
  open: WritableProject,
  command: Command,
): Promise<Problem | null> {
  const { session, project } = open
  const result = execute(project.plan, command)
  if (!result.ok) return complain(context, result.problem)
  const diff = result.value
  const reused = reusedId(session.history, diff)
  if (reused !== null) return complain(context, problem('id-in-use', { id: reused }))
  const label = stepLabel(project.plan, command, diff)
  const at = context.services.now().toISOString()
  const history = appendStep(session.history, { command: structuredClone(command), diff, label, at })
  const saved = changePlan(context, session, project, { diffs: [diff], history, step: history.steps.at(-1)! })
  if (command.type === 'assign' || command.type === 'merge')
    context.set({ selection: new Set(), preview: null })
  if (command.type === 'assign' && context.get().tool !== 'brush') context.set({ target: null })
  announce(context, 'done', label)
  await saved
  return null
}

/** Moves the head along the log to where `aim` points; null = there is nothing there. */
function move(
  context: StoreContext,
  how: 'undone' | 'redone' | 'jumped',
  aim: (history: History) => StepId | null,
): Promise<void> {
  return context.door.run(async () => {
    const open = editableProject(context)
    if ('code' in open) {
      complain(context, open)
      return
    }
    const { session, project } = open
    const { head } = activeScenario(session.history)
    const to = aim(session.history)
    if (to === null || to === head) return
    const diffs = routeBetween(session.history, head, to)
    const shown = how === 'undone' ? head : to
    const saved = changePlan(context, session, project, {
      diffs,
      history: moveHead(session.history, to),
      step: null,
    })
    if (shown === BASE_STEP) inform(context, `${how}.base`)
    else announce(context, how, session.history.steps[shown - 1]!.label)
    await saved
  })
}

function announce(context: StoreContext, how: string, label: StepLabel): void {
  inform(context, `${how}.${label.key}`, label.data)
}

function isStep(history: History, step: StepId): boolean {
  return Number.isInteger(step) && step >= BASE_STEP && step <= history.steps.length
}
