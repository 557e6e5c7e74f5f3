import { CareBook } from '#core/plan/care-book.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { GateTable } from '#core/plan/gate-table.ts'
import type { WallTable } from '#core/plan/wall-table.ts'
import { LEVELS, type Level } from '#core/plan/level.ts'
import type { ColumnValue, FaceFigures, PlanBase } from '#core/plan/plan-base.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'
import { canonicalTopology } from '#core/topology/canonical-topology.ts'
import { divideFigure } from '#core/plan/divide-figure.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { facilityTable } from './facility-table.ts'
import type { FootprintTables } from './footprint-tables.ts'
import { groupUnits, coarserLevel } from './group-units.ts'
import type { ImportAccount } from './import-account.ts'
import type { ImportOptions } from './import-city.ts'
import { importPlaces } from './import-places.ts'
import { jurisdictionIds } from './jurisdiction-ids.ts'
import { isUnitRole } from './layer-role.ts'
import { lineTable } from './line-table.ts'
import { linkParents, statedShare } from './link-parents.ts'
import { hasKnownParties } from './has-known-parties.ts'
import { readOwnMember, type OwnMember } from './own-member.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import type { Surroundings } from './read-surroundings.ts'
import type { Unit } from './read-units.ts'
import { remarkOutlines } from './remark-outlines.ts'
import { seatsOf } from './seats-of.ts'

/** Everything that {@link assembleBase} puts together. */
export interface BaseParts {
  readonly layers: readonly PreparedLayer[]
  /** Units that become jurisdictions. */
  readonly units: readonly Unit[]
  /** Units of the finest level by feature of the topology, also those that were left out. */
  readonly ground: readonly Unit[]
  readonly built: BuiltTopology
  readonly footprints: FootprintTables
  readonly walls: WallTable
  readonly gates: GateTable
  readonly surroundings: Surroundings
  readonly account: ImportAccount
  readonly options: ImportOptions
}

const FIGURES = ['residents', 'households', 'buildings'] as const

/** Puts an imported city together: levels, records with their parents, figures and owners of the faces. */
export function assembleBase(parts: BaseParts): PlanBase {
  const { layers, built, ground, account, options } = parts
  const ownMembers = layers.filter(({ level }) => isUnitRole(level)).map(({ layer }) => layer.heyuan)
  const own = readOwnMember(ownMembers.find((member) => member !== null) ?? null)
  const byLevel = new Map(LEVELS.map((level) => [level, parts.units.filter((unit) => unit.level === level)]))
  const parentOf = linkLevels(byLevel, parts)
  remarkOutlines(parts, byLevel, parentOf)
  const units = LEVELS.flatMap((level) => byLevel.get(level)!)
  const { ids, duplicates } = jurisdictionIds(units)
  for (const { layer, feature, code } of duplicates) {
    if (layer >= 0) account.remark(account.indexOf(layer, feature), problem('code-duplicate', { code }))
  }
  const records = units.map((unit) => recordOf(unit, ids, parentOf, own, options.posts))
  const slot = new Map(units.map((unit, index) => [unit, index]))
  const { known, figures } = faceFigures(built, ground, account)
  const topology = canonicalTopology(built.topology)
  const faceOwner = built.faceFeature.map((feature) => slot.get(ground[feature]!) ?? UNASSIGNED)
  const seats = seatsOf(
    parts.surroundings.facilities,
    { jurisdictions: records, topology, faceOwner },
    account,
  )
  const jurisdictions = records.map((one) => withSeat(one, seats.get(one.id) ?? null))
  const levels = LEVELS.filter(
    (level) =>
      level === ground[0]!.level ||
      byLevel.get(level)!.length > 0 ||
      (own.levels.includes(level) && isBetween(level, ground[0]!.level, parentOf)),
  )
  const retired = retiredOf(own.retired, levels, jurisdictions)
  return {
    name: options.name ?? own.name ?? nameOf(layers),
    levels,
    topology,
    figures,
    known,
    jurisdictions: [...jurisdictions, ...retired],
    faceOwner,
    ...parts.footprints,
    lines: lineTable(parts.surroundings.lines),
    walls: parts.walls,
    gates: parts.gates,
    merges: [],
    care: careOf(own.care, [...jurisdictions, ...retired]),
    facilities: facilityTable(parts.surroundings.facilities.map(({ row }) => row)),
    columns: columnsOf(units, ids),
    rules: own.rules,
    generated: own.generated,
  }
}

/** Links every level to the next coarser one, which a grouping column may have to make first. */
function linkLevels(byLevel: Map<Level, Unit[]>, { layers, account }: BaseParts): Map<Unit, Unit> {
  const parentOf = new Map<Unit, Unit>()
  for (const level of LEVELS) {
    const children = byLevel.get(level)!
    if (children.length === 0) continue
    const makes = coarserLevel(level)
    if (makes !== null && byLevel.get(makes)!.length === 0 && !findsParents(level, byLevel)) {
      byLevel.set(makes, groupUnits(children))
    }
    const parents = nextPresent(level, byLevel)
    if (parents.length === 0) continue
    const linked = linkParents(children, parents, importPlaces(layers, byLevel, parentOf))
    for (const [child, parent] of linked.parentOf) parentOf.set(child, parent)
    for (const [{ layer, feature }, found] of linked.problems) {
      if (layer >= 0) account.remark(account.indexOf(layer, feature), found)
    }
  }
  return parentOf
}

/** True when at least half of the stated parents are units of the next coarser level that is present. */
function findsParents(level: Level, byLevel: ReadonlyMap<Level, readonly Unit[]>): boolean {
  return statedShare(byLevel.get(level)!, nextPresent(level, byLevel)) >= 0.5
}

function nextPresent(level: Level, byLevel: ReadonlyMap<Level, readonly Unit[]>): readonly Unit[] {
  const coarser = LEVELS.slice(LEVELS.indexOf(level) + 1).find((one) => byLevel.get(one)!.length > 0)
  return coarser === undefined ? [] : byLevel.get(coarser)!
}

/** True for a level above the ground that no unit skips on the way to its parent. */
function isBetween(level: Level, ground: Level, parentOf: ReadonlyMap<Unit, Unit>): boolean {
  const rank = LEVELS.indexOf(level)
  if (rank < LEVELS.indexOf(ground)) return false
  return ![...parentOf].some(([child, parent]) => {
    return LEVELS.indexOf(child.level) < rank && LEVELS.indexOf(parent.level) > rank
  })
}

/** Retired records of levels that the city has, whose ids nobody has again. */
/** Records of our own export whose communities and departments are there, each once. */
function careOf(care: readonly CareRecord[], jurisdictions: readonly Jurisdiction[]): readonly CareRecord[] {
  const book = new CareBook(care)
  const communities = new Set(jurisdictions.flatMap(({ id, level }) => (level === 'community' ? [id] : [])))
  return book.everything().filter((record) => hasKnownParties(record, book, (id) => communities.has(id)))
}

function retiredOf(
  retired: readonly Jurisdiction[],
  levels: readonly Level[],
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction[] {
  const ids = new Set(jurisdictions.map(({ id }) => id))
  return retired.filter(({ id, level }) => levels.includes(level) && !ids.has(id) && ids.add(id))
}

function recordOf(
  unit: Unit,
  ids: ReadonlyMap<Unit, JurisdictionId>,
  parentOf: ReadonlyMap<Unit, Unit>,
  { formerly, bounds }: Pick<OwnMember, 'formerly' | 'bounds'>,
  posts: ImportOptions['posts'],
): Jurisdiction {
  const { level, code, name, legalStatus, colour, locked, seat } = unit
  const parent = parentOf.get(unit)
  return {
    id: ids.get(unit)!,
    level,
    code,
    name,
    legalStatus,
    parent: parent === undefined ? null : ids.get(parent)!,
    colour,
    locked,
    retired: false,
    seat,
    posts: unit.posts ?? posts?.get(code) ?? null,
    formerly: formerly.get(unit.ownId ?? '') ?? [],
    bounds: bounds.get(unit.ownId ?? '') ?? null,
  }
}

/** What a file says of a seat itself goes before the service centres. */
function withSeat(record: Jurisdiction, seat: Jurisdiction['seat']): Jurisdiction {
  return { ...record, seat: record.seat ?? seat }
}

/**
 * Figures by face: those of a unit divided over its faces by area. A column is known when any unit fills it; units
 * that do not are remarked: `residents-missing`, `households-missing`, `buildings-missing`.
 */
function faceFigures(
  { topology, faceFeature }: BuiltTopology,
  ground: readonly Unit[],
  account: ImportAccount,
) {
  const facesOf = ground.map((): number[] => [])
  for (const [face, feature] of faceFeature.entries()) facesOf[feature]!.push(face)
  const areas =
    faceFeature.length > ground.length || facesOf.some(({ length }) => length > 1)
      ? measureTopology(topology).faceAreaSquareDecimeters
      : null
  const figures = {} as Record<keyof FaceFigures, Int32Array>
  const known = {} as Record<keyof FaceFigures, boolean>
  for (const field of FIGURES) {
    figures[field] = new Int32Array(faceFeature.length)
    known[field] = ground.some((unit) => unit.figures[field] !== null)
    for (const [index, unit] of ground.entries()) {
      const faces = facesOf[index]!
      const total = unit.figures[field]
      if (total === null && known[field] && faces.length > 0 && !unit.isUnassigned) {
        account.remark(account.indexOf(unit.layer, unit.feature), problem(`${field}-missing`))
      }
      if (total === null || faces.length === 0) continue
      const shares =
        faces.length === 1
          ? [total]
          : divideFigure(
              total,
              faces.map((face) => areas![face]!),
            )
      for (const [i, face] of faces.entries()) figures[field][face] = shares[i]!
    }
  }
  return { figures, known }
}

function columnsOf(units: readonly Unit[], ids: ReadonlyMap<Unit, JurisdictionId>) {
  const columns = new Map<JurisdictionId, Readonly<Record<string, ColumnValue>>>()
  for (const unit of units) if (unit.layer >= 0) columns.set(ids.get(unit)!, unit.columns)
  return columns
}

function nameOf(layers: readonly PreparedLayer[]): string {
  const named = layers.find(({ level }) => isUnitRole(level)) ?? layers[0]
  return (named?.layer.file ?? '').replace(/\.[^.]*$/, '')
}
