import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { BuildingTable } from '#core/plan/building-table.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { FacilityTable } from '#core/plan/facility-table.ts'
import type { GateTable } from '#core/plan/gate-table.ts'
import { activeScenario, type History } from '#core/plan/history.ts'
import type { LineTable } from '#core/plan/line-table.ts'
import { packBase } from '#core/plan/packed-base.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { WallTable } from '#core/plan/wall-table.ts'
import { ByteWriter } from './byte-writer.ts'
import type { ExportContext } from './export-context.ts'
import { writeFace } from './faces-geojson.ts'
import { provenanceOf } from './provenance.ts'
import { PROJECT_ENTRIES, PROJECT_VERSION, type ProjectManifest } from './project-manifest.ts'
import { writeTable } from './write-table.ts'

/**
 * Writes a whole project as one zip: the base as GeoJSON and JSON (footprints, walls, gates, lines and
 * facilities in grid steps of 1e-7 degree), the log of steps and scenarios, checksums, and for people a table of every
 * level as it stands. `metrics` must stand at the head of the active scenario.
 */
export function writeProject(
  metrics: Metrics,
  history: History,
  context: Omit<ExportContext, 'scenario'>,
): Uint8Array<ArrayBuffer> {
  const { plan } = metrics
  const { base } = plan
  const read: Record<string, Uint8Array> = {
    [PROJECT_ENTRIES.faces]: facesOf(base),
    [PROJECT_ENTRIES.city]: json(cityOf(base)),
    [PROJECT_ENTRIES.buildings]: json(plainTable(base.buildings)),
    [PROJECT_ENTRIES.compounds]: json(plainTable(base.compounds)),
    [PROJECT_ENTRIES.walls]: json(plainTable(base.walls)),
    [PROJECT_ENTRIES.gates]: json(plainTable(base.gates)),
    [PROJECT_ENTRIES.lines]: json(plainTable(base.lines)),
    [PROJECT_ENTRIES.facilities]: json(plainTable(base.facilities)),
    [PROJECT_ENTRIES.care]: json(base.care),
    [PROJECT_ENTRIES.steps]: json(history.steps),
    [PROJECT_ENTRIES.scenarios]: json({ scenarios: history.scenarios, scenarioId: history.scenarioId }),
  }
  const checksums = Object.fromEntries(
    Object.entries(read).map(([entry, bytes]) => [entry, bytesToHex(sha256(bytes))]),
  )
  const hash = planHash(plan)
  const manifest: ProjectManifest = {
    format: 'heyuan-project',
    version: PROJECT_VERSION,
    appVersion: context.appVersion,
    date: context.date,
    name: base.name,
    generated: base.generated,
    planHash: hash,
    checksums,
  }
  const scenario = activeScenario(history).name
  const provenance = provenanceOf(plan, { ...context, scenario }, hash)
  const tables = Object.fromEntries(
    base.levels.map((level) => [`tables/${level}.csv`, writeTable(metrics, provenance, level)]),
  )
  const entries = { [PROJECT_ENTRIES.manifest]: json(manifest), ...read, ...tables }
  return zipSync(entries, { level: 6, mtime: FIXED_TIME })
}

/** The same project gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1)

/** The faces as GeoJSON in their order, each with its figures and the id of its owner. */
function facesOf({ topology, figures, faceOwner, jurisdictions }: PlanBase): Uint8Array {
  const { residents, households, buildings } = figures
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","features":[')
  for (let face = 0; face < topology.faceCount; face++) {
    const owner = jurisdictions[faceOwner[face]!]?.id ?? null
    writer.text(`${face === 0 ? '' : ','}\n{"type":"Feature","id":${face},"properties":{"owner":`)
    writer.json(owner)
    writer.text(
      `,"residents":${residents[face]},"households":${households[face]},"buildings":${buildings[face]}}`,
    )
    writer.text(',"geometry":')
    writeFace(topology, face, writer)
    writer.text('}')
  }
  writer.text('\n]}\n')
  return writer.finish()
}

function cityOf(base: PlanBase) {
  const { name, levels, known, jurisdictions, columns, rules, generated } = packBase(base)
  return { name, levels, known, jurisdictions, columns, rules, generated }
}

/** A table of arrays whose typed arrays are plain ones. */
function plainTable(
  table: BuildingTable | CompoundTable | WallTable | GateTable | LineTable | FacilityTable,
): Record<string, readonly unknown[]> {
  return Object.fromEntries(
    Object.entries(table).map(([key, values]) => [key, Array.from<unknown>(values as ArrayLike<unknown>)]),
  )
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
