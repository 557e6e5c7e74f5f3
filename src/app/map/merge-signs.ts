import type { MergingState, Tool } from '#app/store/workbench-state.ts'
import { SHARED_KINDS, type NewMerge, type SharedKind } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Plan } from '#core/plan/plan.ts'
import { gatesOfCompounds } from './gates-of-compounds.ts'
import { shownMerges } from './shown-merges.ts'

/** Lines and signs of merges in the order of the legend. */
const LINES = [
  'link',
  'across',
  'picked',
  'focus',
  'proposed',
  'planned',
  'done',
  'wall',
  'kept',
  'opened',
  'closed',
] as const

/** Lines, signs and shared facilities of merges that are on the map, as the legend lists them. */
export function mergeSigns(
  plan: Plan,
  merging: MergingState,
  tool: Tool,
): { readonly lines: readonly (typeof LINES)[number][]; readonly facilities: readonly SharedKind[] } {
  const { candidates, merges, proposal, picked, focus } = shownMerges(plan, merging, tool)
  const done = merges.filter(isOne)
  const ahead: readonly NewMerge[] = [...merges.filter((merge) => !isOne(merge)), ...(proposal?.merges ?? [])]
  const all: readonly NewMerge[] = [...ahead, ...done]
  const { gates } = plan.base
  const existing = new Set(
    all.flatMap(({ compounds }) => gatesOfCompounds(gates, compounds)).map((gate) => placeOf(gate)),
  )
  const staying = new Set(all.flatMap((merge) => merge.gates.map(({ at }) => String(at))))
  function placeOf(gate: number): string {
    return String([gates.points[2 * gate], gates.points[2 * gate + 1]])
  }
  const isClosing = ahead.some(({ compounds }) =>
    gatesOfCompounds(gates, compounds).some((gate) => !staying.has(placeOf(gate))),
  )
  const isShown: Readonly<Record<(typeof LINES)[number], boolean>> = {
    link: candidates?.some(({ crossesCommunity }) => !crossesCommunity) ?? false,
    across: candidates?.some(({ crossesCommunity }) => crossesCommunity) ?? false,
    picked: picked.length > 0,
    focus: focus !== null,
    proposed: proposal !== null && proposal.merges.length > 0,
    planned: merges.length > done.length,
    done: done.length > 0,
    wall: ahead.some(({ walls }) => walls.length > 0),
    kept: [...staying].some((at) => existing.has(at)),
    opened: [...staying].some((at) => !existing.has(at)),
    closed: isClosing,
  }
  const kinds = new Set(all.flatMap(({ facilities }) => facilities.map(({ kind }) => kind)))
  return {
    lines: LINES.filter((line) => isShown[line]),
    facilities: SHARED_KINDS.filter((kind) => kinds.has(kind)),
  }
}
