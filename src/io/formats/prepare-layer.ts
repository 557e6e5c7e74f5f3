import { LEVELS, type Level } from '#core/plan/level.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import type { FootprintKind } from './footprint-kind.ts'
import type { ImportField, LayerReport } from './import-report.ts'
import type { LayerChoice } from './layer-choice.ts'
import { isUnitRole } from './layer-role.ts'
import type { Layer } from './layer.ts'
import { parseCount } from './parse-count.ts'
import { readCoordinates } from './read-coordinates.ts'
import { recogniseColumns, type ColumnMapping } from './recognise-columns.ts'
import { recogniseSurroundings } from './recognise-surroundings.ts'
import { recogniseYard } from './recognise-yard.ts'
import { footprintOfText, levelOfCode, levelOfName, levelOfText, levelOfTitle } from './recognise-level.ts'

/** A layer as it will be used: level, columns and coordinates recognised or chosen. */
export interface PreparedLayer {
  readonly layer: Layer
  readonly level: LayerReport['level']
  readonly mapping: ColumnMapping
  /** In degrees; as in the file where `blocked` is set. */
  readonly polygons: FlatPolygons
  /** Feature index → position in degrees of a feature that is a single point; none where `blocked` is set. */
  readonly points: ReadonlyMap<number, readonly [lng: number, lat: number]>
  /** Feature index → parts in degrees, interleaved, of a feature that is a line; none where `blocked` is set. */
  readonly lines: ReadonlyMap<number, readonly Float64Array[]>
  /** Feature index → why its coordinates cannot be used. */
  readonly refused: ReadonlyMap<number, Problem>
  readonly notes: readonly Problem[]
  /** What the planner must decide before the layer can be used, or null. */
  readonly blocked: Problem | null
}

/** Share of features that must agree before a level is believed. */
const MOST = 0.6
const SAMPLE = 500
/** In so few rows every group may have one row only. */
const FEW_ROWS = 10

/** Recognises level, columns and coordinates of a layer, as far as the planner has not chosen them. */
export function prepareLayer(layer: Layer, choice: LayerChoice | undefined): PreparedLayer {
  const first = chosenColumns(recogniseColumns(layer.columns, null), choice)
  const level = choice?.level === undefined ? recogniseLevel(layer, first) : choice.level
  const recognised = recogniseColumns(layer.columns, level)
  const isUnits = level === null || isUnitRole(level)
  const mapping = chosenColumns(
    isUnits ? withoutFalsePosts(layer, withoutFalseGroups(layer, recognised)) : recognised,
    choice,
  )
  const coordinates = readCoordinates(layer, choice?.coordinates ?? null)
  const common = { layer, level, mapping }
  if (!coordinates.ok) {
    const blocked = level === null || level === 'reference' ? null : coordinates.problem
    const nothing = { points: new Map(), lines: new Map(), refused: new Map() }
    return { ...common, ...nothing, polygons: layer.polygons, notes: layer.notes, blocked }
  }
  const { polygons, points, lines, refused, notes } = coordinates.value
  return { ...common, polygons, points, lines, refused, notes: [...layer.notes, ...notes], blocked: null }
}

function chosenColumns(recognised: ColumnMapping, choice: LayerChoice | undefined): ColumnMapping {
  const mapping: Partial<Record<ImportField, string>> = { ...recognised }
  for (const [field, column] of Object.entries(choice?.columns ?? {})) {
    if (column === null) delete mapping[field as ImportField]
    else mapping[field as ImportField] = column
  }
  return mapping
}

/** A column with a different value in every row groups nothing: it names the rows. */
function withoutFalseGroups(layer: Layer, mapping: ColumnMapping): ColumnMapping {
  const { parent, ...rest } = mapping
  if (parent === undefined || layer.heyuan !== null) return mapping
  const values = layer.features
    .map(({ properties }) => properties[parent] ?? null)
    .filter((value) => value !== null)
  if (values.length <= FEW_ROWS || new Set(values).size < values.length) return mapping
  return { ...rest, name: mapping.name ?? parent }
}

/** A column of staff that holds names counts nobody. */
function withoutFalsePosts(layer: Layer, mapping: ColumnMapping): ColumnMapping {
  const { posts, ...rest } = mapping
  if (posts === undefined || layer.heyuan !== null) return mapping
  const sample = layer.features.slice(0, SAMPLE).map(({ properties }) => parseCount(properties[posts]))
  const stated = sample.filter(({ value, doubt }) => value !== null || doubt !== null)
  const counts = stated.filter(({ value }) => value !== null)
  return counts.length < stated.length * MOST ? rest : mapping
}

function recogniseLevel(layer: Layer, mapping: ColumnMapping): LayerReport['level'] {
  const title = layer.file.replace(/\.[^.]*$/, '')
  const yard = recogniseYard(layer, title)
  if (yard !== null) return yard
  const footprint = footprintOfText(title)
  const isOnlyFootprint = footprint !== null && levelOfTitle(title) === null
  const kind = footprintOfColumn(layer, mapping.level) ?? (isOnlyFootprint ? footprint : null)
  if (kind !== null) return kind
  if (layer.features.length > 0 && layer.polygons.polygonFeature.length === 0 && !hasRecords(layer))
    return recogniseSurroundings(layer, title)
  const stated = levelsOfColumn(layer, mapping.level)
  if (stated.size > 1) return 'mixed'
  const named = majorityLevel(layer, mapping.name, levelOfName)
  return (
    [...stated][0] ??
    (named === 'district' ? null : named) ??
    footprint ??
    levelOfTitle(title) ??
    majorityLevel(layer, mapping.code, levelOfCode) ??
    named ??
    levelOfText(title) ??
    'community'
  )
}

/** True when some feature is without geometry on purpose: a record of a unit that has no place of its own. */
function hasRecords(layer: Layer): boolean {
  return layer.features.some(({ refused }) => refused?.code === 'geometry-missing')
}

/** Levels that the level column names; none when a value is no level, for then the column means something else. */
function levelsOfColumn(layer: Layer, column: string | undefined): Set<Level> {
  const levels = new Set<Level>()
  if (column === undefined) return levels
  for (const { properties } of layer.features) {
    const value = properties[column]
    const level = typeof value === 'string' ? levelOfText(value) : null
    if (level === null) return new Set()
    levels.add(level)
  }
  return levels
}

/** The kind of footprints that every value of the level column names, or null. */
function footprintOfColumn(layer: Layer, column: string | undefined): FootprintKind | null {
  if (column === undefined) return null
  const kinds = new Set(
    layer.features.map(({ properties }) => footprintOfText(String(properties[column] ?? ''))),
  )
  const [kind = null] = kinds
  return kinds.size === 1 ? kind : null
}

function majorityLevel(
  layer: Layer,
  column: string | undefined,
  levelOf: (text: string) => Level | null,
): Level | null {
  if (column === undefined) return null
  const sample = layer.features.slice(0, SAMPLE)
  const found = sample.map(({ properties }) => levelOf(String(properties[column] ?? '').trim()))
  return LEVELS.find((level) => found.filter((one) => one === level).length > sample.length * MOST) ?? null
}
