import { toDegrees } from '#core/geometry/grid.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { Figures } from '#core/analysis/figures.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons, type PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import { ByteWriter } from './byte-writer.ts'
import { EXPORT_DATUM, type ExportContext } from './export-context.ts'
import { OWN_PROPERTIES, SOURCE_PREFIX } from './own-properties.ts'
import { writeFeature } from './write-feature.ts'

type Tally = Pick<Figures, 'residents' | 'households' | 'buildings'>

/**
 * Writes levels of a plan as one GeoJSON file (RFC 7946): dissolved outlines with figures, parents and the source
 * columns; `posts` and the seat (`seatLng`, `seatLat` in degrees) stand beside them, what a jurisdiction was before in
 * the `heyuan` member and how its bounds are worded
 * (`formerly`, `bounds`, by id); with all levels who looks after whom too (`care`). Unknown figures are null. Ground of the finest level that belongs to nobody
 * is a feature with `unassigned: true`, so that all levels together are the whole plan and can be read back.
 */
export function writeGeoJson(
  metrics: Metrics,
  levels: readonly Level[],
  context: ExportContext,
): Uint8Array<ArrayBuffer> {
  const { plan } = metrics
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","heyuan":')
  writer.json(ownMember(plan, levels, context))
  writer.text(',"features":[')
  let separator = '\n'
  for (const level of plan.base.levels) {
    if (!levels.includes(level)) continue
    for (const { properties, polygons } of levelFeatures(metrics, level)) {
      writer.text(separator)
      writeFeature(properties, polygons, writer)
      separator = ',\n'
    }
  }
  writer.text('\n]}\n')
  return writer.finish()
}

function ownMember(plan: Plan, levels: readonly Level[], { scenario, date, appVersion }: ExportContext) {
  const { base, rules } = plan
  return {
    city: base.name,
    scenario,
    planHash: planHash(plan),
    date,
    appVersion,
    generated: base.generated,
    levels: base.levels.filter((level) => levels.includes(level)),
    datum: EXPORT_DATUM,
    rules,
    retired: plan.allJurisdictions().filter(({ retired }) => retired),
    formerly: plan
      .allJurisdictions()
      .filter(({ retired, formerly }) => !retired && formerly.length > 0)
      .map(({ id, formerly }) => ({ id, formerly })),
    bounds: plan
      .allJurisdictions()
      .filter(({ retired, bounds }) => !retired && bounds !== null)
      .map(({ id, bounds }) => ({ id, bounds })),
    // With all levels the file is the whole plan; a single level goes to people who ask for outlines.
    ...(base.levels.every((level) => levels.includes(level)) ? { care: plan.care.everything() } : {}),
  }
}

interface ExportedFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly polygons: readonly PolygonCoordinates[]
}

function* levelFeatures(metrics: Metrics, level: Level): Generator<ExportedFeature> {
  const { plan } = metrics
  const nobody = plan.slotCount
  const labels = plan.labels(level).map((slot) => (slot === UNASSIGNED ? nobody : slot))
  const outlines = outlinePolygons(dissolve(plan.topology, labels))
  const jurisdictions = plan.jurisdictions(level)
  const total = jurisdictions.reduce((sum, { id }) => sum + metrics.residents(id), 0)
  const mean = jurisdictions.length === 0 ? 0 : total / jurisdictions.length
  for (const jurisdiction of jurisdictions) {
    const figures = metrics.figures(jurisdiction.id)
    yield {
      properties: propertiesOf(plan, jurisdiction, figures, mean),
      polygons: outlines.get(plan.slotOf(jurisdiction.id)) ?? [],
    }
  }
  const left = outlines.get(nobody)
  if (level === plan.finestLevel && left !== undefined) {
    const figures = knownFigures(plan, metrics.unassigned(level))
    yield {
      properties: { id: null, code: '', name: '', level, unassigned: true, ...figures },
      polygons: left,
    }
  }
}

function propertiesOf(plan: Plan, jurisdiction: Jurisdiction, figures: Figures, mean: number) {
  const { id, code, name, level, legalStatus, parent, colour, locked, posts, seat } = jurisdiction
  const above = parent === null ? undefined : plan.get(parent)
  const isKnown = plan.base.known.residents
  const properties: Record<string, unknown> = Object.assign(Object.create(null), {
    id,
    code,
    name,
    level,
    legalStatus,
    ...knownFigures(plan, figures),
    areaSquareMeters: figures.areaSquareMeters,
    deviation: isKnown && mean > 0 ? Number((figures.residents / mean - 1).toFixed(6)) : null,
    parent: above?.code ?? null,
    parentId: above?.id ?? null,
    parentName: above?.name ?? null,
    colour,
    locked,
    posts,
    seatLng: seat === null ? null : toDegrees(seat[0]),
    seatLat: seat === null ? null : toDegrees(seat[1]),
  })
  const columns = plan.base.columns.get(id) ?? {}
  for (const key of Object.keys(columns)) {
    const isTaken = OWN_PROPERTIES.has(key) || key.startsWith(SOURCE_PREFIX)
    properties[isTaken ? `${SOURCE_PREFIX}${key}` : key] = columns[key]
  }
  return properties
}

/** Figures as the file shows them: null where the column is unknown, never 0. */
function knownFigures(plan: Plan, { residents, households, buildings }: Tally) {
  const { known } = plan.base
  return {
    residents: known.residents ? residents : null,
    households: known.households ? households : null,
    buildings: known.buildings ? buildings : null,
  }
}
