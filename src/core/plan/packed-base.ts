import { EMPTY_BUILDINGS } from './building-table.ts'
import { EMPTY_COMPOUNDS } from './compound-table.ts'
import { EMPTY_FACILITIES } from './facility-table.ts'
import { EMPTY_GATES } from './gate-table.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import { EMPTY_LINES } from './line-table.ts'
import type { ColumnValue, PlanBase } from './plan-base.ts'
import { EMPTY_WALLS } from './wall-table.ts'

/** Source columns of the jurisdictions that have the same keys in the same order: the keys once, the values in rows. */
export interface PackedColumns {
  readonly keys: readonly string[]
  readonly ids: readonly JurisdictionId[]
  /** `keys.length` values for each id. */
  readonly values: readonly ColumnValue[]
}

/**
 * A base in the shape that survives a structured clone. A clone gives every record a prototype, so that a source
 * column called `constructor` would be found where there is none; packed, keys are plain text.
 */
export interface PackedBase extends Omit<PlanBase, 'columns'> {
  readonly columns: readonly PackedColumns[]
}

/** Packs a base for a worker, the journal or a file; the typed arrays stay the same objects. */
export function packBase(base: PlanBase): PackedBase {
  const shapes = new Map<string, { keys: string[]; ids: JurisdictionId[]; values: ColumnValue[] }>()
  for (const [id, record] of base.columns) {
    const keys = Object.keys(record)
    const name = JSON.stringify(keys)
    let shape = shapes.get(name)
    if (shape === undefined) shapes.set(name, (shape = { keys, ids: [], values: [] }))
    shape.ids.push(id)
    for (const key of keys) shape.values.push(record[key]!)
  }
  return { ...base, columns: [...shapes.values()] }
}

/** The base again, its records without prototype, in the order of packing. */
export function unpackBase(packed: PackedBase): PlanBase {
  const columns = new Map<JurisdictionId, Readonly<Record<string, ColumnValue>>>()
  for (const { keys, ids, values } of packed.columns) {
    for (const [row, id] of ids.entries()) {
      const record: Record<string, ColumnValue> = Object.create(null)
      for (const [column, key] of keys.entries()) record[key] = values[row * keys.length + column]!
      columns.set(id, record)
    }
  }
  return { ...packed, columns }
}

/** The buffers of a base, each once: what moves to another thread instead of being copied. */
export function buffersOf(base: PlanBase | PackedBase): ArrayBuffer[] {
  const { topology, figures, faceOwner, buildings, compounds, walls, gates, lines, facilities } = base
  const buffers = [
    topology,
    figures,
    { faceOwner },
    buildings,
    compounds,
    walls,
    gates,
    lines,
    facilities,
  ].flatMap(buffersIn)
  return [...new Set(buffers)].filter((buffer) => !SHARED.has(buffer))
}

function buffersIn(table: object): ArrayBuffer[] {
  const arrays = Object.values(table).filter((value) => ArrayBuffer.isView(value))
  return arrays.map(({ buffer }) => buffer as ArrayBuffer)
}

/** Every base without buildings, lines or the like has these: moved once, they would be gone for all others. */
const SHARED: ReadonlySet<ArrayBuffer> = new Set(
  [EMPTY_BUILDINGS, EMPTY_COMPOUNDS, EMPTY_WALLS, EMPTY_GATES, EMPTY_LINES, EMPTY_FACILITIES].flatMap(
    buffersIn,
  ),
)
