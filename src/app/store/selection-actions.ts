import { problem } from '#core/problem/problem.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { complain } from './notices.ts'
import { refreshPreview } from './refresh-preview.ts'
import type { StoreContext } from './store-context.ts'
import { jurisdictionBox } from './jurisdiction-box.ts'
import { requestZoom } from './zoom-actions.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type SelectionActions = Pick<
  WorkbenchActions,
  'select' | 'clearSelection' | 'setFocus' | 'setHover' | 'setTarget' | 'assignSelection'
>

/** Who is picked, pointed at, looked at, and who receives. */
export function selectionActions(context: StoreContext): SelectionActions {
  return {
    select(units, mode = 'replace') {
      const { project, unitLevel, selection } = context.get()
      if (project === null) return
      const known = units.filter((id) => isLive(context, id, unitLevel))
      const next = combined(selection, known, mode)
      if (next.size > 0) forgetGround(context)
      if (isSameSet(next, selection)) return
      context.set({ selection: next })
      refreshPreview(context)
    },
    clearSelection() {
      forgetGround(context)
      if (context.get().selection.size === 0) return
      context.set({ selection: new Set() })
      refreshPreview(context)
    },
    setFocus(id, zoom = false) {
      const { project, level } = context.get()
      if (project === null || (id !== null && !isLive(context, id, level))) return
      context.set({ focus: id })
      if (zoom && id !== null) requestZoom(context, jurisdictionBox(project.plan, id))
    },
    setHover(unit) {
      const { project, hover, level, unitLevel } = context.get()
      if (project === null || (hover?.unit ?? null) === unit) return
      if (unit === null || !isLive(context, unit, unitLevel)) {
        context.set({ hover: null })
        return
      }
      const { plan } = project
      context.set({ hover: { unit, at: plan.idOf(plan.ancestor(plan.slotOf(unit), level)) } })
    },
    setTarget(id) {
      const { project, level, target } = context.get()
      if (project === null || id === target || (id !== null && !isLive(context, id, level))) return
      context.set({ target: id })
      refreshPreview(context)
    },
    async assignSelection(to) {
      const { selection, ground, target, actions } = context.get()
      if (selection.size === 0 && ground.length === 0) return complain(context, problem('nothing-selected'))
      if (to === undefined && target === null) return complain(context, problem('no-target'))
      const receiver = to === undefined ? target : to
      return actions.dispatch(
        selection.size > 0
          ? { type: 'assign', units: [...selection], to: receiver }
          : { type: 'assign-faces', faces: ground, to: receiver },
      )
    },
  }
}

function forgetGround(context: StoreContext): void {
  if (context.get().ground.length > 0) context.set({ ground: [] })
}

function isLive(context: StoreContext, id: JurisdictionId, level: string): boolean {
  const record = context.get().project?.plan.get(id)
  return record !== undefined && !record.retired && record.level === level
}

function combined(
  selection: ReadonlySet<JurisdictionId>,
  units: readonly JurisdictionId[],
  mode: 'replace' | 'add' | 'remove' | 'toggle',
): ReadonlySet<JurisdictionId> {
  const next = new Set(mode === 'replace' ? [] : selection)
  for (const id of new Set(units)) {
    if (mode === 'remove' || (mode === 'toggle' && next.has(id))) next.delete(id)
    else next.add(id)
  }
  return next
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const id of a) if (!b.has(id)) return false
  return true
}
