import { LEVELS, type Level } from '#core/plan/level.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import type { BuildOptions } from '#core/topology/build-options.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'
import type { Defect } from '#core/topology/defect.ts'
import { assembleBase } from './assemble-base.ts'
import { assembleFootprints } from './assemble-footprints.ts'
import { assembleGates } from './assemble-gates.ts'
import { assembleWalls } from './assemble-walls.ts'
import { FlatPolygonWriter } from './flat-polygon-writer.ts'
import { isFootprintKind, type FootprintKind } from './footprint-kind.ts'
import type { FootprintRows } from './footprint-row.ts'
import { ImportAccount } from './import-account.ts'
import type { ImportReport } from './import-report.ts'
import type { LayerChoice } from './layer-choice.ts'
import { isUnitRole } from './layer-role.ts'
import type { Layer } from './layer.ts'
import { prepareLayer, type PreparedLayer } from './prepare-layer.ts'
import { readFootprints, type ReadFootprint } from './read-footprints.ts'
import { readSurroundings } from './read-surroundings.ts'
import { readUnits, type Unit } from './read-units.ts'
import type { StatedGate } from './stated-gate.ts'
import type { StatedWall } from './stated-wall.ts'

/** A file that was dropped: its layer, or why it cannot be read. */
export interface FileReading {
  readonly file: string
  readonly result: Result<Layer>
}

/** What the planner may say about an import. */
export interface ImportOptions {
  /** Name of the city; by default that of our own export or of the first file. */
  readonly name?: string
  readonly choices?: readonly LayerChoice[]
  readonly build?: BuildOptions
  /** Footprints that come with the program, beside those of the files. */
  readonly footprints?: FootprintRows
  /** Walls and gates of compounds that come with the program. */
  readonly walls?: readonly StatedWall[]
  readonly gates?: readonly StatedGate[]
  /** Posts by division code, where the files do not say. */
  readonly posts?: ReadonlyMap<string, number>
}

/** A city ready to be opened, or null with the reason in the report. */
export interface ImportedCity {
  readonly base: PlanBase | null
  readonly report: ImportReport
}

/**
 * Makes one city of all files dropped together. Features passed geojson-validation when they were read; here they
 * become units of a level, the units of the finest level become the faces, and coarser ones are linked to them. The
 * report accounts for every feature; what is refused is left out and the rest can be taken. Buildings and compounds
 * are footprints on that ground: their figures say where people live in a unit, the unit's own figure stays. Facilities,
 * lines, walls and gates lie beside it; a service centre is the seat of its street.
 *
 * Blocking problems: `import-empty` (no file could be read), `import-no-polygons`, `import-only-footprints`, and the
 * problem of a layer that waits for a choice (`coordinates-…`, `crs-unknown`).
 */
export function importCity(files: readonly FileReading[], options: ImportOptions = {}): ImportedCity {
  const layers: PreparedLayer[] = []
  const unreadable: { file: string; problem: Problem }[] = []
  for (const { file, result } of files) {
    const choice = options.choices?.find((one) => one.file === file)
    if (!result.ok) unreadable.push({ file, problem: result.problem })
    else layers.push(prepareLayer(result.value, choice))
  }
  const account = new ImportAccount(layers)
  const waiting = layers.find(({ blocked }) => blocked !== null)?.blocked ?? null
  const footprints = footprintsOf(layers, account)
  const surroundings = readSurroundings(layers, account)
  const units = layers.flatMap((layer, index) => unitsOf(layer, index, account))
  const finest = finestLevel(units, layers, account)
  const blocked = waiting ?? (layers.length === 0 ? problem('import-empty') : null)
  if (blocked !== null || finest === null) {
    const isFootprints = footprints.buildings.length + footprints.compounds.length > 0
    const reason = problem(isFootprints ? 'import-only-footprints' : 'import-no-polygons')
    return { base: null, report: account.report(unreadable, [], blocked ?? reason) }
  }
  const ground = units.filter((unit) => unit.level === finest && hasGeometry(unit, layers))
  const built = buildTopology(polygonsOf(ground, layers), options.build ?? buildOptions(ground))
  const defects = accountForDefects(built, ground, account)
  const tables = assembleFootprints(footprints, options.footprints ?? NO_FOOTPRINTS, built.topology, account)
  const { walls, gates } = surroundings
  const base = assembleBase({
    layers,
    units: kept(units, ground, built, account),
    ground,
    built,
    footprints: tables,
    walls: assembleWalls(walls, options.walls ?? [], tables.compounds, account),
    gates: assembleGates(gates, options.gates ?? [], tables.compounds, account),
    surroundings,
    account,
    options,
  })
  return { base, report: account.report(unreadable, defects, null) }
}

const NO_FOOTPRINTS: FootprintRows = { buildings: [], compounds: [] }

/** The buildings and compounds of all layers that can be used. */
function footprintsOf(
  layers: readonly PreparedLayer[],
  account: ImportAccount,
): Record<FootprintKind, ReadFootprint[]> {
  const found: Record<FootprintKind, ReadFootprint[]> = { buildings: [], compounds: [] }
  for (const [index, layer] of layers.entries()) {
    if (!isFootprintKind(layer.level) || layer.blocked !== null) continue
    for (const one of readFootprints(layer, index, account)) found[layer.level].push(one)
  }
  return found
}

/** Our own exports fit exactly: a narrow gap in them was kept on purpose. */
function buildOptions(ground: readonly Unit[]): BuildOptions {
  return ground.every(({ isOwn }) => isOwn) ? { fillGapsUpToMeters: 0 } : {}
}

/** Units of a layer that take part; features that cannot are refused with their reason. */
function unitsOf(prepared: PreparedLayer, layer: number, account: ImportAccount): Unit[] {
  const { features } = prepared.layer
  const { level, blocked } = prepared
  if (level === null || level === 'reference' || blocked !== null) {
    const reason = blocked ?? problem(level === null ? 'layer-left-out' : 'layer-reference')
    for (const [feature, { refused }] of features.entries()) {
      account.refuse(account.indexOf(layer, feature), refused ?? reason)
    }
    return []
  }
  if (!isUnitRole(level)) return []
  return readUnits(prepared, level, layer).filter((unit) => {
    const index = account.indexOf(layer, unit.feature)
    account.name(index, unit.name)
    for (const doubt of unit.doubts) account.remark(index, doubt)
    const refused = features[unit.feature]!.refused ?? prepared.refused.get(unit.feature) ?? null
    if (refused !== null && refused.code !== 'geometry-missing') account.refuse(index, refused)
    return !account.isRefused(index)
  })
}

function hasGeometry({ layer, feature }: Unit, layers: readonly PreparedLayer[]): boolean {
  return layers[layer]!.layer.features[feature]!.refused === null
}

/**
 * The finest level with polygons; units of it and below without any are refused. Our own exports may list units that
 * own nothing.
 */
function finestLevel(
  units: readonly Unit[],
  layers: readonly PreparedLayer[],
  account: ImportAccount,
): Level | null {
  const finest =
    LEVELS.find((level) => units.some((unit) => unit.level === level && hasGeometry(unit, layers))) ?? null
  for (const unit of units) {
    const isAbove = finest !== null && LEVELS.indexOf(unit.level) > LEVELS.indexOf(finest)
    if (isAbove || hasGeometry(unit, layers) || (unit.isOwn && unit.level === finest)) continue
    account.refuse(account.indexOf(unit.layer, unit.feature), problem('geometry-missing'))
  }
  return finest
}

/** Polygons of the units that own the ground, in one set: feature = index of the unit. */
function polygonsOf(ground: readonly Unit[], layers: readonly PreparedLayer[]) {
  const writer = new FlatPolygonWriter()
  const byFeature = layers.map(() => new Map<number, number>())
  for (const [index, { layer, feature }] of ground.entries()) byFeature[layer]!.set(feature, index)
  for (const [layer, { polygons }] of layers.entries()) {
    for (const [p, feature] of polygons.polygonFeature.entries()) {
      const index = byFeature[layer]!.get(feature)
      if (index !== undefined) writer.copyPolygon(polygons, p, index)
    }
  }
  return writer.finish(ground.length)
}

/** Enters the topology's defects into the account; their feature indices become indices of outcomes. */
function accountForDefects(built: BuiltTopology, ground: readonly Unit[], account: ImportAccount): Defect[] {
  return built.defects.map((defect) => {
    const features = defect.features.map((f) => account.indexOf(ground[f]!.layer, ground[f]!.feature))
    const { kind, outcome, areaSquareMeters, movedMeters, reason } = defect
    const found = problem(`defect-${kind}`, { areaSquareMeters, movedMeters, reason })
    for (const index of kind === 'gap' ? features.slice(0, 1) : features) {
      if (outcome === 'repaired') account.repair(index, found, movedMeters)
      else if (outcome === 'kept') account.remark(index, found)
    }
    if (outcome === 'refused' && features.length > 0) account.refuse(features[0]!, found)
    return { ...defect, features }
  })
}

/** Units that are still there: what lay on the ground must have a face. Groundless ones stay as records. */
function kept(
  units: readonly Unit[],
  ground: readonly Unit[],
  { faceFeature }: BuiltTopology,
  account: ImportAccount,
): Unit[] {
  const withFace = new Set<Unit>()
  for (const feature of faceFeature) withFace.add(ground[feature]!)
  for (const unit of ground) {
    if (!withFace.has(unit))
      account.refuse(account.indexOf(unit.layer, unit.feature), problem('geometry-vanished'))
  }
  return units.filter(
    (unit) => !unit.isUnassigned && !account.isRefused(account.indexOf(unit.layer, unit.feature)),
  )
}
