import type { CompoundHit } from './compound-at.ts'
import type { HandContext } from './hand-context.ts'

/** Picks what was pointed at and says so: a compound, a merge to be looked at, or, alone on empty ground, nothing. */
export function pickCompound(
  { state, signals, city }: Pick<HandContext, 'state' | 'signals' | 'city'>,
  hit: CompoundHit | null,
  mode: 'replace' | 'toggle',
): void {
  const plan = city()?.project.plan
  const { actions } = state()
  if (plan === undefined) return
  if (hit === null) {
    if (mode === 'replace') actions.pickCompounds([], 'replace')
    signals.said.set({ key: 'compoundNone', data: {} })
    return
  }
  if (hit.merge !== null) {
    actions.setMergeFocus(hit.merge.id)
    signals.said.set({ key: 'mergeShown', data: { name: hit.merge.name } })
    return
  }
  const compound = hit.compound!
  actions.pickCompounds([compound], mode)
  const { picked } = state().merging
  const key = picked.includes(compound) ? 'compoundPicked' : 'compoundLeft'
  signals.said.set({ key, data: { name: plan.base.compounds.names[compound]!, n: picked.length } })
}
