import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairTie } from './pair-ties.ts'

/** Communities whose departments change: `made` = they get another one, `single` = one of theirs stays. */
export function pairChanged(ties: readonly PairTie[]): ReadonlyMap<JurisdictionId, 'made' | 'single'> {
  const changed = new Map<JurisdictionId, 'made' | 'single'>()
  const staying = new Set(ties.filter(({ kind }) => kind === 'one').map(({ community }) => community))
  for (const { community, kind } of ties) {
    if (kind === 'made') changed.set(community, 'made')
    else if (kind === 'ended' && staying.has(community)) changed.set(community, 'single')
  }
  return changed
}
