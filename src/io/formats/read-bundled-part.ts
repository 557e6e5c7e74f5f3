import type { Level } from '#core/plan/level.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { isFootprintKind, type FootprintKind } from './footprint-kind.ts'
import type { FootprintRow } from './footprint-row.ts'
import type { SURROUNDINGS } from './layer-role.ts'
import type { Layer } from './layer.ts'
import { CARE_TABLES, readBundledCare, type CareTable } from './read-bundled-care.ts'
import { readBundledFootprints } from './read-bundled-footprints.ts'
import { readBundledGates } from './read-bundled-gates.ts'
import { readBundledWalls } from './read-bundled-walls.ts'
import { readLayer } from './read-layer.ts'
import { readStaff } from './read-staff.ts'
import type { StatedGate } from './stated-gate.ts'
import type { StatedWall } from './stated-wall.ts'

/** What a file of the bundled city holds; `staff` is the table of posts. */
export type BundledRole = Level | FootprintKind | (typeof SURROUNDINGS)[number] | 'staff' | CareTable

/** A file of the bundled city as it was read. */
export type BundledPart =
  | {
      readonly role: Exclude<BundledRole, FootprintKind | 'walls' | 'gates' | 'staff' | CareTable>
      readonly layer: Layer
    }
  | { readonly role: FootprintKind; readonly rows: readonly FootprintRow[] }
  | { readonly role: 'walls'; readonly walls: readonly StatedWall[] }
  | { readonly role: 'gates'; readonly gates: readonly StatedGate[] }
  | { readonly role: CareTable; readonly care: readonly (readonly string[])[] }
  | { readonly role: 'staff'; readonly posts: ReadonlyMap<string, number> }

/** Reads a file of the bundled city. Problems: `bundled-file-damaged` {file} and those of `readLayer`. */
export function readBundledPart(role: BundledRole, bytes: Uint8Array, file: string): Result<BundledPart> {
  if (isFootprintKind(role)) {
    const rows = readBundledFootprints(role, bytes, file)
    return rows.ok ? ok({ role, rows: rows.value }) : rows
  }
  if (role === 'walls') {
    const walls = readBundledWalls(bytes, file)
    return walls.ok ? ok({ role, walls: walls.value }) : walls
  }
  if (role === 'gates') {
    const gates = readBundledGates(bytes, file)
    return gates.ok ? ok({ role, gates: gates.value }) : gates
  }
  if (role === 'staff') {
    const posts = readStaff(bytes, file)
    return posts.ok ? ok({ role, posts: posts.value }) : posts
  }
  if (isCareTable(role)) {
    const rows = readBundledCare(role, bytes, file)
    return rows.ok ? ok({ role, care: rows.value }) : rows
  }
  const layer = readLayer(bytes, file)
  return layer.ok ? ok({ role, layer: layer.value }) : layer
}

function isCareTable(role: BundledRole): role is CareTable {
  return role in CARE_TABLES
}
