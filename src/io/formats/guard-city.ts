import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { LEVELS, type Level } from '#core/plan/level.ts'
import type { PackedBase, PackedColumns } from '#core/plan/packed-base.ts'
import { isPlainObject } from './is-plain-object.ts'
import { isJurisdiction, isRuleProfile } from './own-member.ts'

/** The part of a base that a project keeps beside its faces and its tables. */
export type ProjectCity = Omit<
  PackedBase,
  | 'topology'
  | 'figures'
  | 'faceOwner'
  | 'buildings'
  | 'compounds'
  | 'walls'
  | 'gates'
  | 'merges'
  | 'care'
  | 'lines'
  | 'facilities'
>

/** The city in unknown data, or null when anything in it has not the shape and the sense it must have. */
export function guardCity(value: unknown): ProjectCity | null {
  if (!isPlainObject(value)) return null
  const { name, levels, known, jurisdictions, columns, rules, generated } = value
  if (typeof name !== 'string' || typeof generated !== 'boolean' || !isRuleProfile(rules)) return null
  if (!isLevels(levels) || !isKnown(known)) return null
  if (!Array.isArray(jurisdictions) || !jurisdictions.every(isJurisdiction) || !nests(jurisdictions, levels))
    return null
  if (!Array.isArray(columns) || !columns.every(isColumns)) return null
  return {
    name,
    levels,
    known,
    jurisdictions,
    columns,
    rules,
    generated,
  }
}

function isLevels(value: unknown): value is Level[] {
  if (!Array.isArray(value) || value.length === 0) return false
  const sorted = LEVELS.filter((level) => value.includes(level))
  return sorted.length === value.length && sorted.every((level, i) => level === value[i])
}

function isKnown(value: unknown): value is ProjectCity['known'] {
  if (!isPlainObject(value)) return false
  return ['residents', 'households', 'buildings'].every((key) => typeof value[key] === 'boolean')
}

/** Ids are unique, levels are present, and every parent is a record of the next coarser level. */
function nests(jurisdictions: readonly Jurisdiction[], levels: readonly Level[]): boolean {
  const byId = new Map(jurisdictions.map((one) => [one.id, one]))
  if (byId.size < jurisdictions.length) return false
  return jurisdictions.every(({ level, parent }) => {
    if (!levels.includes(level)) return false
    return parent === null || byId.get(parent)?.level === levels[levels.indexOf(level) + 1]
  })
}

function isColumns(value: unknown): value is PackedColumns {
  if (!isPlainObject(value)) return false
  const { keys, ids, values } = value
  const isText = (one: unknown) => typeof one === 'string'
  if (!Array.isArray(keys) || !Array.isArray(ids) || !Array.isArray(values)) return false
  if (!keys.every(isText) || !ids.every(isText) || values.length !== keys.length * ids.length) return false
  return values.every((one) => one === null || ['string', 'number', 'boolean'].includes(typeof one))
}
