import { toGrid } from '#core/geometry/grid.ts'
import { LEGAL_STATUSES, type Jurisdiction, type LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { ColumnValue, FaceFigures } from '#core/plan/plan-base.ts'
import type { Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { Properties } from './copy-properties.ts'
import { isSeat } from './is-seat.ts'
import { OWN_PROPERTIES, SOURCE_PREFIX } from './own-properties.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readCode } from './read-code.ts'
import { readFigure } from './read-figure.ts'
import { levelOfText } from './recognise-level.ts'

/** A unit of one level as a feature of a file describes it. */
export interface Unit {
  /** Index of the layer in the import, and of the feature in it. */
  readonly layer: number
  readonly feature: number
  readonly level: Level
  /** Internal id of our own export, else null: ids of other files are data, not identity. */
  readonly ownId: string | null
  readonly code: string
  readonly name: string
  readonly legalStatus: LegalStatus
  /** True for a feature of our own export: what it says is meant to the letter. */
  readonly isOwn: boolean
  /** What the file says about the parent, surest first: own id, code or name; empty strings never match. */
  readonly parentKeys: readonly string[]
  readonly parentName: string
  readonly figures: Readonly<Record<keyof FaceFigures, number | null>>
  readonly columns: Properties
  readonly colour: number | null
  readonly locked: boolean
  /** A stretch of ground of our own export that belongs to nobody. */
  readonly isUnassigned: boolean
  /** Posts of its office; unknown = null. */
  readonly posts: number | null
  /** Where our own export says that its service centre stands, in grid steps. */
  readonly seat: Jurisdiction['seat']
  /** Values of the row that are refused or unsure. */
  readonly doubts: readonly Problem[]
}

const FIGURES = ['residents', 'households', 'buildings'] as const

/** Reads the units of a prepared layer, one for each feature, also of those without usable geometry. */
export function readUnits(prepared: PreparedLayer, level: Level | 'mixed', layer: number): Unit[] {
  const isOwn = prepared.layer.heyuan !== null
  const { mapping } = prepared
  return prepared.layer.features.map(({ properties }, feature) => {
    const doubts: Problem[] = []
    const unitLevel = level === 'mixed' ? levelOfRow(properties, mapping.level) : level
    const code = isOwn ? exactText(properties, 'code') : readCode(properties, mapping.code, doubts)
    const name = isOwn
      ? exactText(properties, 'name')
      : columnText(properties, mapping.name) || code || String(feature + 1)
    const parent = readCode(properties, mapping.parent, doubts)
    const own = isOwn ? ownFields(properties) : null
    return {
      layer,
      feature,
      level: unitLevel,
      isOwn,
      ownId: own?.id ?? null,
      code,
      name,
      legalStatus: legalStatusOf(columnText(properties, mapping.legalStatus), unitLevel, code, name),
      parentKeys: [own?.parentId ?? '', parent].filter((key) => key !== ''),
      parentName: isOwn ? columnText(properties, 'parentName') : '',
      figures: figuresOf(properties, mapping, doubts),
      columns: isOwn ? sourceColumns(properties) : properties,
      colour: own?.colour ?? null,
      locked: own?.locked ?? false,
      isUnassigned: own?.isUnassigned ?? false,
      posts: readFigure(properties, mapping.posts, 'posts', doubts),
      seat: own?.seat ?? null,
      doubts,
    }
  })
}

/** Text of our own export, to the letter. */
function exactText(properties: Properties, key: string): string {
  return String(properties[key] ?? '')
}

function levelOfRow(properties: Properties, column: string | undefined): Level {
  return levelOfText(columnText(properties, column)) ?? 'community'
}

function figuresOf(
  properties: Properties,
  mapping: PreparedLayer['mapping'],
  doubts: Problem[],
): Unit['figures'] {
  const figures = { residents: null, households: null, buildings: null } as Record<
    keyof FaceFigures,
    number | null
  >
  for (const field of FIGURES) figures[field] = readFigure(properties, mapping[field], field, doubts)
  return figures
}

function legalStatusOf(stated: string, level: Level, code: string, name: string): LegalStatus {
  const known = LEGAL_STATUSES.find((status) => status === stated)
  if (known !== undefined) return known
  if (level === 'street') return streetStatusOf(Number(code.slice(6, 9) || Number.NaN), name)
  if (level !== 'community') return level
  const serial = Number(code.slice(9, 12) || Number.NaN)
  return /(?:村|村委会|嘎查)$/.test(name) || (serial >= 200 && serial < 400) ? 'village' : 'community'
}

/** Digits 7–9 of a division code: 1–99 street, 100–199 town, 200–399 township, 400–599 zones and centres. */
function streetStatusOf(serial: number, name: string): LegalStatus {
  if (name.endsWith('服务中心')) return 'service-centre'
  if (name.endsWith('大社区')) return 'large-community'
  if (name.endsWith('镇') || (serial >= 100 && serial < 200)) return 'town'
  if (/(?:乡|苏木)$/.test(name) || (serial >= 200 && serial < 400)) return 'township'
  return serial >= 400 && serial < 600 ? 'zone' : 'street'
}

interface OwnFields {
  readonly id: string | null
  readonly parentId: string
  readonly colour: number | null
  readonly locked: boolean
  readonly isUnassigned: boolean
  readonly seat: Jurisdiction['seat']
}

function ownFields(properties: Properties): OwnFields {
  const { id = null, parentId = null, colour = null, locked, unassigned } = properties
  return {
    id: typeof id === 'string' && id !== '' ? id : null,
    parentId: typeof parentId === 'string' ? parentId : '',
    colour: typeof colour === 'number' && Number.isInteger(colour) && colour >= 0 ? colour : null,
    locked: locked === true,
    isUnassigned: unassigned === true,
    seat: seatOf(properties['seatLng'], properties['seatLat']),
  }
}

function seatOf(lng: ColumnValue | undefined, lat: ColumnValue | undefined): Jurisdiction['seat'] {
  const seat =
    typeof lng === 'number' && typeof lat === 'number' ? ([toGrid(lng), toGrid(lat)] as const) : null
  return isSeat(seat) ? seat : null
}

/** The source columns of our own export: what is not ours, and what was renamed because it looked like ours. */
function sourceColumns(properties: Properties): Properties {
  const columns = Object.create(null) as Record<string, ColumnValue>
  for (const key of Object.keys(properties)) {
    if (key.startsWith(SOURCE_PREFIX)) columns[key.slice(SOURCE_PREFIX.length)] = properties[key]!
    else if (!OWN_PROPERTIES.has(key)) columns[key] = properties[key]!
  }
  return columns
}
