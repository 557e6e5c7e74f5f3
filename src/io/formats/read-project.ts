import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { activeScenario, BASE_STEP, routeBetween, type History } from '#core/plan/history.ts'
import { unpackBase } from '#core/plan/packed-base.ts'
import type { FaceFigures, PlanBase } from '#core/plan/plan-base.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan, UNASSIGNED } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { canonicalTopology } from '#core/topology/canonical-topology.ts'
import { guardBuildings } from './guard-buildings.ts'
import { guardCare } from './guard-care.ts'
import { guardCity, type ProjectCity } from './guard-city.ts'
import { guardCompounds } from './guard-compounds.ts'
import { guardFacilities } from './guard-facilities.ts'
import { guardGates } from './guard-gates.ts'
import { guardHistory } from './guard-history.ts'
import { guardLines } from './guard-lines.ts'
import { guardWalls } from './guard-walls.ts'
import { isApplicable } from './is-applicable.ts'
import { isSoundGround } from './is-sound-ground.ts'
import { canBeTakenBack } from './can-be-taken-back.ts'
import { facesFit } from './faces-fit.ts'
import { isPlainObject } from './is-plain-object.ts'
import type { Layer } from './layer.ts'
import { PROJECT_ENTRIES, PROJECT_VERSION } from './project-manifest.ts'
import { readLayer } from './read-layer.ts'
import { readZip, ZIP_LIMITS, type ZipLimits } from './read-zip.ts'
import { isPermutation, renumberFaces } from './renumber-faces.ts'

/** A project that was read back: base and log, which together give the plan. */
export interface Project {
  readonly base: PlanBase
  readonly history: History
  /** Of the plan at the head of the active scenario; checked. */
  readonly planHash: string
}

/**
 * Reads a project file. Nothing in it is believed before it is checked: sizes while inflating, checksums, shapes,
 * nesting, every step of the log against the plan it was made on, and the hash of the plan at the end.
 *
 * Problems: those of `readZip`, `project-not` (a zip, but none of ours), `project-newer` {version, known},
 * `project-damaged` {entry}, `project-step-broken` {step}, `project-hash-differs`.
 */
export function readProject(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Result<Project> {
  const entries = readZip(bytes, new Set(Object.values(PROJECT_ENTRIES)), limits)
  if (!entries.ok) return entries
  const manifest = parse(entries.value.get(PROJECT_ENTRIES.manifest))
  if (!isPlainObject(manifest) || manifest['format'] !== 'heyuan-project') return fail(problem('project-not'))
  const { version, checksums } = manifest
  if (typeof version !== 'number') return damaged(PROJECT_ENTRIES.manifest)
  if (version > PROJECT_VERSION) return fail(problem('project-newer', { version, known: PROJECT_VERSION }))
  for (const entry of Object.values(PROJECT_ENTRIES)) {
    if (entry === PROJECT_ENTRIES.manifest) continue
    const content = entries.value.get(entry)
    const sum = content === undefined ? null : bytesToHex(sha256(content))
    if (sum === null || !isPlainObject(checksums) || checksums[entry] !== sum) return damaged(entry)
  }
  const city = guardCity(parse(entries.value.get(PROJECT_ENTRIES.city)))
  if (city === null) return damaged(PROJECT_ENTRIES.city)
  const faces = readLayer(entries.value.get(PROJECT_ENTRIES.faces)!, PROJECT_ENTRIES.faces)
  const ground = faces.ok ? groundOf(city, faces.value) : null
  if (ground === null) return damaged(PROJECT_ENTRIES.faces)
  const compounds = guardCompounds(parse(entries.value.get(PROJECT_ENTRIES.compounds)))
  if (compounds === null) return damaged(PROJECT_ENTRIES.compounds)
  const buildings = guardBuildings(parse(entries.value.get(PROJECT_ENTRIES.buildings)), {
    faceCount: ground.topology.faceCount,
    compoundCount: compounds.names.length,
  })
  if (buildings === null) return damaged(PROJECT_ENTRIES.buildings)
  const walls = guardWalls(parse(entries.value.get(PROJECT_ENTRIES.walls)), compounds.names.length)
  if (walls === null) return damaged(PROJECT_ENTRIES.walls)
  const gates = guardGates(parse(entries.value.get(PROJECT_ENTRIES.gates)), compounds.names.length)
  if (gates === null) return damaged(PROJECT_ENTRIES.gates)
  const lines = guardLines(parse(entries.value.get(PROJECT_ENTRIES.lines)))
  if (lines === null) return damaged(PROJECT_ENTRIES.lines)
  const facilities = guardFacilities(parse(entries.value.get(PROJECT_ENTRIES.facilities)))
  if (facilities === null) return damaged(PROJECT_ENTRIES.facilities)
  const care = guardCare(parse(entries.value.get(PROJECT_ENTRIES.care)), city)
  if (care === null) return damaged(PROJECT_ENTRIES.care)
  const base = unpackBase({
    ...city,
    ...ground,
    buildings,
    compounds,
    walls,
    gates,
    merges: [],
    care,
    lines,
    facilities,
  })
  const scenarios = parse(entries.value.get(PROJECT_ENTRIES.scenarios))
  const history = isPlainObject(scenarios)
    ? guardHistory(
        parse(entries.value.get(PROJECT_ENTRIES.steps)),
        scenarios['scenarios'],
        scenarios['scenarioId'],
      )
    : null
  if (history === null) return damaged(PROJECT_ENTRIES.steps)
  return checkedProject(base, history, manifest['planHash'])
}

/** Plays every step on the state it was made on, then stands at the active head and compares the hash. */
function checkedProject(base: PlanBase, history: History, expectedHash: unknown): Result<Project> {
  const plan = new Plan(base)
  let at = BASE_STEP
  const goTo = (step: number) => {
    if (at !== step) for (const diff of routeBetween(history, at, step)) plan.apply(diff)
    at = step
  }
  for (const { id, parent, diff } of history.steps) {
    goTo(parent)
    if (!isApplicable(plan, diff)) return fail(problem('project-step-broken', { step: id }))
    plan.apply(diff)
    if ((diff.topology !== null && !isSoundGround(plan)) || !canBeTakenBack(plan, diff))
      return fail(problem('project-step-broken', { step: id }))
    at = id
  }
  goTo(activeScenario(history).head)
  const hasMovedBorders = history.steps.some(({ diff }) => diff.topology !== null)
  if (hasMovedBorders && !facesFit(plan.topology)) return damaged(PROJECT_ENTRIES.steps)
  const hash = planHash(plan)
  return hash === expectedHash ? ok({ base, history, planHash: hash }) : fail(problem('project-hash-differs'))
}

/** The faces on the very grid positions that were written, numbered as they were; null when it fails. */
function groundOf(
  city: ProjectCity,
  layer: Layer,
): Pick<PlanBase, 'topology' | 'figures' | 'faceOwner'> | null {
  const { faceFeature, topology } = buildTopology(layer.polygons, {
    toleranceMeters: 0,
    fillGapsUpToMeters: 0,
  })
  if (!isPermutation(faceFeature, layer.features.length)) return null
  const index = new Map(city.jurisdictions.map(({ id }, i) => [id, i]))
  const faceOwner = new Int32Array(layer.features.length)
  const figures: FaceFigures = {
    residents: new Int32Array(faceOwner.length),
    households: new Int32Array(faceOwner.length),
    buildings: new Int32Array(faceOwner.length),
  }
  for (const [face, { properties }] of layer.features.entries()) {
    const { owner = null } = properties
    const slot = owner === null ? UNASSIGNED : typeof owner === 'string' ? index.get(owner) : undefined
    if (slot === undefined || (slot !== UNASSIGNED && city.jurisdictions[slot]!.level !== city.levels[0]))
      return null
    faceOwner[face] = slot
    for (const key of ['residents', 'households', 'buildings'] as const) {
      const count = properties[key]
      if (typeof count !== 'number' || count < 0 || (count | 0) !== count) return null
      figures[key][face] = count
    }
  }
  return { topology: canonicalTopology(renumberFaces(topology, faceFeature)), figures, faceOwner }
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function damaged(entry: string): Result<Project> {
  return fail(problem('project-damaged', { entry }))
}
