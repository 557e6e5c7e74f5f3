import type { Level } from '#core/plan/level.ts'
import { isUnitLevel, withLevel, type LevelChoice } from './level-choice.ts'
import { refreshPreview } from './refresh-preview.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Which level is redrawn, and with which pieces. */
export function levelActions(context: StoreContext): Pick<WorkbenchActions, 'setLevel' | 'setUnitLevel'> {
  return {
    setLevel(level: Level) {
      const { project, level: shown, unitLevel, selection } = context.get()
      if (project === null || level === shown || !project.plan.base.levels.includes(level)) return
      choose(context, withLevel(project.plan, level, selection.size > 0 ? unitLevel : null))
    },
    setUnitLevel(unitLevel: Level) {
      const { project, level } = context.get()
      if (project === null || !isUnitLevel(project.plan, unitLevel, level)) return
      choose(context, { level, unitLevel })
    },
  }
}

/** Focus, target and border are of the level, the selection is of the units: each goes when its level goes. */
function choose(context: StoreContext, choice: LevelChoice): void {
  const { level, unitLevel } = context.get()
  context.set({
    ...choice,
    ...(choice.level === level
      ? {}
      : { focus: null, target: null, touched: null, border: null, vertices: [], draft: null }),
    ...(choice.unitLevel === unitLevel ? {} : { selection: new Set<string>() }),
    hover: null,
  })
  refreshPreview(context)
}
