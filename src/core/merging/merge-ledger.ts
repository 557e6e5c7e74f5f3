import { compoundHolders } from '#core/analysis/compound-holders.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { closedGates } from './closed-gates.ts'
import { compoundFacts } from './compound-facts.ts'
import { gatesByCompound } from './gates-by-compound.ts'
import type { LedgerGains, LedgerRow } from './ledger-row.ts'
import { wallsLength } from './walls-length.ts'

/** Where things count: a key of rows, null for the rest. */
interface Places {
  readonly ofCompound: (compound: number) => string | null
  readonly ofMerge: (merge: CompoundMerge) => string | null
  readonly nameOf: (key: string | null) => string
  /** What rows are in order of, the rest last. */
  readonly orderOf: (key: string) => string
}

/**
 * Compounds before, fewer, fewer still and after, and what merges bring: by jurisdictions of a level, by the month
 * in which compounds became one, or in one row for the city, which has its name. Rows without any compound are left
 * out; those of jurisdictions are in order of their codes. A compound counts where most of its residents live, a
 * merge where most of the residents of its compounds do; stopped merges do not count. The sums of the rows are those
 * of the city. `by` a level that the city has not gives one row for the rest.
 */
export function mergeLedger(plan: Plan, by: Level | 'city' | 'month'): readonly LedgerRow[] {
  const { base } = plan
  const places = placesBy(plan, by)
  const merges = [...plan.merges.values()].filter(({ stage }) => stage !== 'stopped')
  const rows = new Map<string | null, { before: number; merges: CompoundMerge[] }>()
  const rowOf = (key: string | null): { before: number; merges: CompoundMerge[] } => {
    const row = rows.get(key) ?? { before: 0, merges: [] }
    rows.set(key, row)
    return row
  }
  for (let compound = 0; compound < base.compounds.names.length; compound++) {
    rowOf(places.ofCompound(compound)).before++
  }
  for (const merge of merges) rowOf(places.ofMerge(merge)).merges.push(merge)
  if (by === 'city') rowOf(null)
  const gainsOf = gainsIn(plan)
  return [...rows]
    .map(([key, row]): LedgerRow => {
      const [done, toCome] = [row.merges.filter(isOne), row.merges.filter((merge) => !isOne(merge))]
      const reduced = fewer(done)
      return {
        key,
        name: places.nameOf(key),
        before: row.before,
        reduced,
        planned: fewer(toCome),
        after: row.before - reduced,
        done: gainsOf(done),
        toCome: gainsOf(toCome),
        merges: row.merges.map(({ id }) => id).toSorted(),
      }
    })
    .toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || inOrder(places, a.key, b.key))
}

function inOrder({ orderOf }: Places, a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function placesBy(plan: Plan, by: Level | 'city' | 'month'): Places {
  if (by === 'city') {
    return {
      ofCompound: () => null,
      ofMerge: () => null,
      nameOf: () => plan.base.name,
      orderOf: (key) => key,
    }
  }
  if (by === 'month') {
    const ofMerge = (merge: CompoundMerge): string | null => (isOne(merge) ? monthOf(merge) : null)
    const ofCompound = (compound: number): string | null => {
      const merge = plan.mergeOf(compound)
      return merge === undefined ? null : ofMerge(merge)
    }
    return { ofCompound, ofMerge, nameOf: (key) => key ?? '', orderOf: (key) => key }
  }
  const holderOf = plan.base.levels.includes(by) ? compoundHolders(plan, by) : () => UNASSIGNED
  const recordOf = (key: string | null) => (key === null ? undefined : plan.get(key))
  return {
    ofCompound: (compound) => plan.idOf(holderOf([compound])),
    ofMerge: ({ compounds }) => plan.idOf(holderOf(compounds)),
    nameOf: (key) => recordOf(key)?.name ?? '',
    orderOf: (key) => `${recordOf(key)?.code ?? ''} ${key}`,
  }
}

/** YYYY-MM of the day on which the compounds of a merge became one. */
function monthOf(merge: CompoundMerge): string {
  const entry = merge.entries.find(({ stage }) => isOne({ ...merge, stage }))
  return (entry ?? merge.entries.at(-1)!).date.slice(0, 'YYYY-MM'.length)
}

function fewer(merges: readonly CompoundMerge[]): number {
  return merges.reduce((sum, { compounds }) => sum + compounds.length - 1, 0)
}

function gainsIn(plan: Plan): (merges: readonly CompoundMerge[]) => LedgerGains {
  const gatesOf = gatesByCompound(plan.base.gates)
  return (merges) => {
    const sums = {
      wallMeters: 0,
      gates: 0,
      guards: 0,
      guardsUnknown: 0,
      parkingSpaces: 0,
      greenSquareMeters: 0,
    }
    for (const merge of merges) {
      const { closed, guards, guardsUnknown } = closedGates(plan, merge, gatesOf)
      const { parkingSpaces, greenSquareMeters } = compoundFacts(plan, merge.compounds)
      sums.wallMeters += wallsLength(plan.base.walls, merge.walls)
      sums.gates += closed
      sums.guards += guards
      sums.guardsUnknown += guardsUnknown
      sums.parkingSpaces += parkingSpaces.sum ?? 0
      sums.greenSquareMeters += greenSquareMeters.sum ?? 0
    }
    return { merges: merges.length, ...sums }
  }
}
