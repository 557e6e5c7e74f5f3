import { toDegrees } from '#core/geometry/grid.ts'
import type { CompoundMerge, NewMerge } from '#core/plan/compound-merge.ts'
import { MERGING_STAGE } from '#core/plan/merge-stage.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import { complain } from './notices.ts'
import { setMerging } from './set-merging.ts'
import type { StoreContext } from './store-context.ts'
import { today } from './today.ts'
import type { Placing, WorkbenchActions } from './workbench-state.ts'

type MergeHandActions = Pick<
  WorkbenchActions,
  'pickCompounds' | 'planPicked' | 'mergePicked' | 'setMergeFocus' | 'startPlacing' | 'place'
>

/** Merges by hand: compounds that are picked, the merge that is looked at, and what is drawn for it. */
export function mergeHandActions(context: StoreContext): MergeHandActions {
  return {
    pickCompounds(compounds, mode = 'replace') {
      const { picked } = context.get().merging
      const next = new Set(mode === 'replace' ? compounds : picked)
      if (mode === 'toggle') {
        for (const one of compounds) if (!next.delete(one)) next.add(one)
      }
      const isSame = next.size === picked.length && picked.every((one) => next.has(one))
      if (!isSame) setMerging(context, { picked: [...next].sort((a, b) => a - b) })
    },
    async planPicked() {
      const draft = await draftPicked(context)
      if (!draft.ok) return draft.problem
      const drafted = draft.value
      const date = today(context)
      const wrong = await context.get().actions.dispatch({ type: 'plan-merges', merges: [drafted], date })
      if (wrong === null) setMerging(context, { picked: [], focus: drafted.id })
      return wrong
    },
    async mergePicked(reason, acrossCommunities) {
      const draft = await draftPicked(context)
      if (!draft.ok) return draft.problem
      const drafted = draft.value
      const date = today(context)
      const entry = { stage: MERGING_STAGE, date, document: '', note: '', attachments: [], reason } as const
      const wrong = await context.get().actions.dispatch({
        type: 'batch',
        title: { key: 'merge-now', data: { name: drafted.name } },
        commands: [
          { type: 'plan-merges', merges: [drafted], date },
          { type: 'advance-merge', id: drafted.id, entry, acrossCommunities },
        ],
      })
      if (wrong === null) setMerging(context, { picked: [], focus: drafted.id })
      return wrong
    },
    setMergeFocus(id, zoom = false) {
      const { project, merging, actions } = context.get()
      const merge = id === null ? undefined : project?.plan.merges.get(id)
      const focus = merge?.id ?? null
      if (focus !== merging.focus) setMerging(context, { focus, placing: null })
      if (zoom && merge !== undefined) actions.zoomToBox(boxOf(merge))
    },
    startPlacing(placing) {
      setMerging(context, { placing })
      context.get().actions.setTool(placing === null ? 'select' : 'place')
    },
    async place(points) {
      const { project, merging, actions } = context.get()
      const { placing } = merging
      const merge = placing === null ? undefined : project?.plan.merges.get(placing.merge)
      if (placing === null || merge === undefined) return complain(context, problem('merge-unknown'))
      const terms = placedTerms(merge, placing, points)
      const wrong = await actions.dispatch({ type: 'edit-merge', id: merge.id, terms })
      if (wrong === null) actions.startPlacing(null)
      return wrong
    },
  }
}

/** Drafting brings the overlay of polygons along, which nothing else on the page needs at the start. */
async function draftPicked(context: StoreContext): Promise<Result<NewMerge>> {
  const { project, merging } = context.get()
  if (project === null) return fail(complain(context, problem('nothing-open')))
  const { draftMerge } = await import('#core/merging/draft-merge.ts')
  return draftMerge(project.plan, merging.picked)
}

function placedTerms(
  { gates, facilities }: CompoundMerge,
  { what, shape }: Placing,
  points: readonly number[],
): Pick<CompoundMerge, 'gates'> | Pick<CompoundMerge, 'facilities'> {
  if (what === 'gate') return { gates: [...gates, { at: [points[0]!, points[1]!], guards: null }] }
  return { facilities: [...facilities, { kind: what, shape, points, name: '' }] }
}

/** West, south, east and north of the merged outline, in degrees. */
function boxOf({ outline }: CompoundMerge): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const shell = outline[0]!
  for (let i = 0; i < shell.length; i += 2) {
    const [x, y] = [toDegrees(shell[i]!), toDegrees(shell[i + 1]!)]
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}
