import { expect, test } from 'vitest'
import { groupsOnlyIn } from '#app/panels/groups-only-in.ts'
import { mergedGains } from '#app/panels/merged-gains.ts'
import type { MergeGroup } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'

function group(compounds: readonly number[], guards: number | null, isAcross = false): MergeGroup {
  return {
    compounds,
    gains: {
      compounds: compounds.length - 1,
      gates: 2,
      guards,
      wallMeters: 10.5,
      unmanaged: 1,
      greenPerHousehold: null,
      parkingPerHousehold: null,
    },
    obstacles: isAcross ? [{ kind: 'across-community' }] : [],
    benefit: 5,
    households: 100,
    residents: 230,
    buildings: 3,
    floorAreaSquareMeters: 9_000,
  }
}

const proposal = (...groups: readonly MergeGroup[]): MergeProposal => ({
  id: 'a',
  way: 'best',
  request: { within: null, reduceBy: null },
  groups,
  merges: [],
  reducedBy: 0,
  benefit: 0,
  bound: null,
})

test('guards that are not known are counted apart, never taken for none', () => {
  expect(mergedGains([group([0, 1], 3), group([2, 3], null, true), group([4, 5], 0)])).toEqual({
    gates: 6,
    wallMeters: 31.5,
    unmanaged: 3,
    guards: 3,
    guardsUnknown: 1,
    households: 300,
    across: 1,
  })
})

test('a group is only here when no group of the other has the same compounds', () => {
  const shared = group([0, 1], 1)
  const larger = group([2, 3, 4], 1)
  const smaller = group([2, 3], 1)
  expect(groupsOnlyIn(proposal(shared, larger), proposal(smaller, group([0, 1], 1)))).toEqual([larger])
  expect(groupsOnlyIn(proposal(shared), proposal(shared))).toEqual([])
})
