import { toDegrees } from '#core/geometry/grid.ts'
import { compoundFacts, type CompoundFacts } from '#core/merging/compound-facts.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { COMPOUND_FIGURES } from '#core/plan/compound-table.ts'
import { isOne } from '#core/plan/is-one.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { Plan } from '#core/plan/plan.ts'
import { isCounterClockwise } from '#core/topology/is-counter-clockwise.ts'
import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import { ByteWriter } from './byte-writer.ts'
import { EXPORT_DATUM, type ExportContext } from './export-context.ts'
import { writeFeature } from './write-feature.ts'

/**
 * Writes the compounds of a plan as they stand, as GeoJSON (RFC 7946): those that became one as one feature, with the
 * merged outline, the terms of the merge (its gates and guards, who manages it), the sums of what is known of its members and their codes (`members`); the
 * others as they were loaded. `mergeStage` and `mergeName` stand at every compound of a merge. Unknown figures are
 * null; `unknown` names, by figure, of how many members it is not known.
 */
export function writeCompounds(plan: Plan, context: ExportContext): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","heyuan":')
  writer.json(memberOf(plan, context))
  writer.text(',"features":[')
  let separator = '\n'
  for (const compound of plan.base.compounds.names.keys()) {
    const merge = plan.mergeOf(compound)
    const isMerged = merge !== undefined && isOne(merge)
    if (isMerged && merge.compounds[0] !== compound) continue
    writer.text(separator)
    if (isMerged) writeFeature(mergedProperties(plan, merge), [polygonOf(merge.outline)], writer)
    else writeFeature(ownProperties(plan, compound, merge), polygonsOf(plan, compound), writer)
    separator = ',\n'
  }
  writer.text('\n]}\n')
  return writer.finish()
}

function memberOf(plan: Plan, { scenario, date, appVersion }: ExportContext) {
  const { name, generated } = plan.base
  return {
    city: name,
    scenario,
    planHash: planHash(plan),
    date,
    appVersion,
    generated,
    datum: EXPORT_DATUM,
  }
}

function ownProperties({ base: { compounds } }: Plan, compound: number, merge: CompoundMerge | undefined) {
  const figures = COMPOUND_FIGURES.map((figure) => [figure, orNull(compounds[figure][compound]!)])
  return {
    code: compounds.codes[compound]!,
    name: compounds.names[compound]!,
    builtYear: compounds.builtYear[compound]! || null,
    ...Object.fromEntries(figures),
    propertyManagement: MANAGEMENT[compounds.management[compound]!]!,
    manager: compounds.managers[compound]!,
    contractEnd: compounds.contractEnds[compound]!,
    partyBranch: compounds.partyBranches[compound]!,
    mergeStage: merge?.stage ?? null,
    mergeName: merge?.name ?? null,
  }
}

function mergedProperties(plan: Plan, merge: CompoundMerge) {
  const { compounds } = plan.base
  const facts = compoundFacts(plan, merge.compounds)
  const guards = merge.gates.map((gate) => gate.guards ?? Number.NaN).reduce((sum, count) => sum + count, 0)
  const years = merge.compounds.map((compound) => compounds.builtYear[compound]!)
  return {
    code: merge.code,
    name: merge.name,
    builtYear: years.every((year) => year === years[0] && year !== 0) ? years[0]! : null,
    ...Object.fromEntries(COMPOUND_FIGURES.map((figure) => [figure, facts[figure].sum])),
    propertyFee: merge.propertyFee ?? facts.propertyFee.sum,
    gates: merge.gates.length,
    guards: Number.isNaN(guards) ? null : guards,
    propertyManagement: merge.isManaged === null ? null : merge.isManaged ? 'firm' : 'none',
    manager: merge.manager,
    contractEnd: merge.contractEnd,
    partyBranch: merge.partyBranch,
    mergeStage: merge.stage,
    mergeName: merge.name,
    members: merge.compounds.map((compound) => compounds.codes[compound] || compounds.names[compound]),
    unknown: unknownOf(facts),
  }
}

function unknownOf(facts: CompoundFacts): Readonly<Record<string, number>> {
  const summed = COMPOUND_FIGURES.filter((figure) => !['gates', 'guards', 'propertyFee'].includes(figure))
  const entries = summed.map((figure) => [figure, facts[figure].unknown] as const)
  return Object.fromEntries(entries.filter(([, unknown]) => unknown > 0))
}

/** By the column `management` of a table. */
const MANAGEMENT = [null, 'none', 'firm'] as const

function orNull(figure: number): number | null {
  return figure < 0 ? null : figure
}

function polygonsOf({ base: { compounds } }: Plan, compound: number): PolygonCoordinates[] {
  const { outlineStart, outlines } = compounds
  const ring = outlines.subarray(2 * outlineStart[compound]!, 2 * outlineStart[compound + 1]!)
  return ring.length === 0 ? [] : [polygonOf([ring])]
}

/** Rings as GeoJSON has them: closed, the shell counter-clockwise, holes clockwise. */
function polygonOf(rings: readonly ArrayLike<number>[]): PolygonCoordinates {
  return rings.map((ring, index) => {
    const closed = [...Array.from(ring), ring[0]!, ring[1]!]
    const positions: [number, number][] = []
    for (let i = 0; i < closed.length; i += 2) {
      positions.push([toDegrees(closed[i]!), toDegrees(closed[i + 1]!)])
    }
    return isCounterClockwise(closed) === (index === 0) ? positions : positions.toReversed()
  })
}
