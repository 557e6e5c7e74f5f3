import type { MergeGains, MergeGroup } from '#core/merging/merge-candidate.ts'

/** What groups of compounds come to together. */
export interface MergedGains extends Pick<MergeGains, 'gates' | 'wallMeters' | 'unmanaged'> {
  /** Where known. */
  readonly guards: number
  /** Groups of which guards are not known. */
  readonly guardsUnknown: number
  readonly households: number
  /** Groups that lie across communities. */
  readonly across: number
}

/** Sums what groups gain; guards that are not known are left out and counted. */
export function mergedGains(groups: readonly MergeGroup[]): MergedGains {
  const sum = (of: (group: MergeGroup) => number): number =>
    groups.reduce((total, group) => total + of(group), 0)
  return {
    gates: sum(({ gains }) => gains.gates),
    wallMeters: sum(({ gains }) => gains.wallMeters),
    unmanaged: sum(({ gains }) => gains.unmanaged),
    guards: sum(({ gains }) => gains.guards ?? 0),
    guardsUnknown: sum(({ gains }) => (gains.guards === null ? 1 : 0)),
    households: sum(({ households }) => households),
    across: sum(({ obstacles }) => (obstacles.some(({ kind }) => kind === 'across-community') ? 1 : 0)),
  }
}
