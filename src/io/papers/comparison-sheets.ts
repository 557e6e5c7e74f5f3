import type { Metrics } from '#core/analysis/metrics.ts'
import type { RuleChange } from '#core/comparison/changed-area.ts'
import type { GroundFlow } from '#core/comparison/ground-flow.ts'
import type { PlanComparison, UnitComparison } from '#core/comparison/plan-comparison.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PaperLanguage } from '#core/description/bounds-text.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { boundsSheet } from './bounds-sheet.ts'
import { paperWord } from './paper-word.ts'
import { partySheet } from './party-sheet.ts'
import { staffSheet } from './staff-sheet.ts'
import type { TableSheet, Word } from '#io/formats/table-sheet.ts'
import type { Cell } from '#io/formats/write-table.ts'

/**
 * The tables of an approval: a row for each jurisdiction with its ground in and out and with whom, its seat, households
 * and residents before and after (domain notes 1.6), the table old → new, the list of units that move, the list of
 * codes old → new, the areas that change hands, the rules that are kept or broken now, posts, Party branches of compounds
 * that become one, and the four bounds of every jurisdiction that changes. km² have four decimals.
 */
export function comparisonSheets(
  first: Metrics,
  second: Metrics,
  comparison: PlanComparison,
  language: PaperLanguage,
): readonly TableSheet[] {
  const word = paperWord(language)
  const nameOf = (id: JurisdictionId | null): string =>
    id === null ? word('nobody') : ((second.plan.get(id) ?? first.plan.get(id))?.name ?? id)
  return [
    approvalSheet(first, second, comparison, nameOf, word),
    matrixSheet(comparison, nameOf),
    movesSheet(first, second, comparison, nameOf),
    codesSheet(first.plan, second.plan, word),
    areasSheet(comparison, nameOf),
    rulesSheet(comparison, nameOf, word),
    staffSheet(first, second, comparison),
    partySheet(first.plan, second.plan),
    boundsSheet(first.plan, second.plan, comparison, language),
  ]
}

type NameOf = (id: JurisdictionId | null) => string

function approvalSheet(
  first: Metrics,
  second: Metrics,
  { level, units, flows }: PlanComparison,
  nameOf: NameOf,
  word: Word,
): TableSheet {
  const below = second.plan.finer(level)
  const locator = new FaceLocator(second.plan.topology)
  const others = (id: JurisdictionId, way: 'from' | 'to'): string =>
    flows
      .filter((flow) => flow.from !== flow.to && flow[way === 'from' ? 'to' : 'from'] === id)
      .map((flow) => `${nameOf(flow[way])} ${squareKilometers(flow.areaSquareMeters)}`)
      .join('、')
  const rows = units.map((unit): Cell[] => {
    const { id, from, to, before, after, gained, lost } = unit
    return [
      (to ?? from)?.name ?? '',
      from?.code ?? '',
      to?.code ?? '',
      word((to ?? from)?.legalStatus ?? ''),
      squareKilometers(before.areaSquareMeters),
      squareKilometers(gained.areaSquareMeters),
      others(id, 'from'),
      squareKilometers(lost.areaSquareMeters),
      others(id, 'to'),
      squareKilometers(after.areaSquareMeters),
      unitsIn(first.plan, id, below),
      unitsIn(second.plan, id, below),
      seatOf(second.plan, to, below, locator),
      ...counts(first, second, unit),
      from?.posts ?? null,
      to?.posts ?? null,
    ]
  })
  return { name: 'sheet.approval', keys: APPROVAL_KEYS, rows: [...rows, totalOf(rows, word)] }
}

const APPROVAL_KEYS = [
  'name',
  'codeBefore',
  'codeAfter',
  'legalStatus',
  'areaBefore',
  'areaIn',
  'areaInFrom',
  'areaOut',
  'areaOutTo',
  'areaAfter',
  'unitsBefore',
  'unitsAfter',
  'seat',
  'householdsBefore',
  'householdsAfter',
  'residentsBefore',
  'residentsAfter',
  'postsBefore',
  'postsAfter',
]

/** Households and residents, before and after; empty where they are not known. */
function counts(first: Metrics, second: Metrics, { before, after }: UnitComparison): Cell[] {
  const [was, is] = [first.plan.base.known, second.plan.base.known]
  return [
    was.households ? before.households : null,
    is.households ? after.households : null,
    was.residents ? before.residents : null,
    is.residents ? after.residents : null,
  ]
}

/** The sum of every column that has numbers. */
function totalOf(rows: readonly (readonly Cell[])[], word: Word): Cell[] {
  return APPROVAL_KEYS.map((_, column) => {
    if (column === 0) return word('total')
    const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number')
    if (numbers.length === 0) return null
    return Math.round(numbers.reduce((sum, one) => sum + one, 0) * 1e4) / 1e4
  })
}

/** How many jurisdictions of the next finer level it has. */
function unitsIn(plan: Plan, id: JurisdictionId, below: Level | undefined): number | null {
  if (below === undefined) return null
  return plan.childrenOf(plan.slotOf(id)).filter((slot) => plan.at(slot)?.retired === false).length
}

/** The unit in which its office stands. */
function seatOf(
  plan: Plan,
  to: Jurisdiction | null,
  below: Level | undefined,
  locator: FaceLocator,
): string | null {
  if (to === null || to.seat === null || below === undefined) return null
  const face = locator.at(toDegrees(to.seat[0]), toDegrees(to.seat[1]))
  return face < 0 ? null : (plan.at(plan.labels(below)[face]!)?.name ?? null)
}

function matrixSheet({ flows }: PlanComparison, nameOf: NameOf): TableSheet {
  return {
    name: 'sheet.matrix',
    keys: ['from', 'to', 'residents', 'households', 'buildings', 'area'],
    rows: flows.map((flow) => [nameOf(flow.from), nameOf(flow.to), ...sizes(flow)]),
  }
}

function sizes({ residents, households, buildings, areaSquareMeters }: GroundFlow): Cell[] {
  return [residents, households, buildings, squareKilometers(areaSquareMeters)]
}

/** Units of the next finer level that change hands whole: who has to be told and registered anew. */
function movesSheet(
  first: Metrics,
  second: Metrics,
  { level, areas }: PlanComparison,
  nameOf: NameOf,
): TableSheet {
  const parent = ({ plan }: Metrics, id: JurisdictionId): JurisdictionId | null =>
    plan.idOf(plan.ancestor(plan.slotOf(id), level))
  const rows = areas.flatMap(({ units }) =>
    units.map((id): Cell[] => {
      const { residents, households } = second.figures(id)
      const [was, is] = [first.plan.get(id), second.plan.get(id)]
      return [
        is?.name ?? '',
        was?.code ?? '',
        is?.code ?? '',
        nameOf(parent(first, id)),
        nameOf(parent(second, id)),
        residents,
        households,
      ]
    }),
  )
  const keys = ['unit', 'codeBefore', 'codeAfter', 'from', 'to', 'residents', 'households']
  return { name: 'sheet.moves', keys, rows }
}

/** Every code that is new, other or gone, at all levels, coarse ones first. */
function codesSheet(first: Plan, second: Plan, word: Word): TableSheet {
  const ids = new Set([...first.allJurisdictions(), ...second.allJurisdictions()].map(({ id }) => id))
  const rows: { readonly order: number; readonly cells: Cell[] }[] = []
  for (const id of ids) {
    const [was, is] = [living(first, id), living(second, id)]
    const record = is ?? was
    if (record === undefined) continue
    if (was?.code === is?.code && was?.name === is?.name && was?.legalStatus === is?.legalStatus) continue
    const cells = [
      word(record.level),
      was?.code ?? '',
      is?.code ?? '',
      was?.name ?? '',
      is?.name ?? '',
      word(was?.legalStatus ?? ''),
      word(is?.legalStatus ?? ''),
    ]
    rows.push({ order: -second.base.levels.indexOf(record.level), cells })
  }
  rows.sort((a, b) => a.order - b.order || keyOf(a.cells).localeCompare(keyOf(b.cells), 'en'))
  const keys = ['level', 'codeBefore', 'codeAfter', 'nameBefore', 'nameAfter', 'statusBefore', 'statusAfter']
  return { name: 'sheet.codes', keys, rows: rows.map(({ cells }) => cells) }
}

function keyOf(cells: readonly Cell[]): string {
  return `${cells[2] === '' ? cells[1] : cells[2]} ${cells[4] === '' ? cells[3] : cells[4]}`
}

function living(plan: Plan, id: JurisdictionId): Jurisdiction | undefined {
  const record = plan.get(id)
  return record?.retired === false ? record : undefined
}

function areasSheet({ areas }: PlanComparison, nameOf: NameOf): TableSheet {
  const rows = areas.flatMap((area, at) =>
    area.flows.map((flow): Cell[] => [
      at + 1,
      nameOf(flow.from),
      nameOf(flow.to),
      ...sizes(flow),
      area.compounds.length,
      area.partlyMoved.length,
      Math.round(area.newMeters),
      Math.round(area.goneMeters),
    ]),
  )
  const keys = ['area-number', 'from', 'to', 'residents', 'households', 'buildings', 'area']
  return {
    name: 'sheet.areas',
    keys: [...keys, 'compounds', 'partlyMoved', 'newMeters', 'goneMeters'],
    rows,
  }
}

function rulesSheet({ fixed, broken }: PlanComparison, nameOf: NameOf, word: Word): TableSheet {
  const row = (state: string, { rule, id, failure }: RuleChange): Cell[] => [
    word(state),
    ruleWord(rule.key, word),
    nameOf(id),
    Math.round(failure.value * 100) / 100,
  ]
  return {
    name: 'sheet.rules',
    keys: ['state', 'rule', 'name', 'value'],
    rows: [...fixed.map((change) => row('fixed', change)), ...broken.map((change) => row('broken', change))],
  }
}

function squareKilometers(squareMeters: number): number {
  return Math.round(squareMeters / 100) / 1e4
}

/** A rule by its name, with the level that it is about. */
function ruleWord(key: string, word: Word): string {
  const [rule = key, level] = key.split('.')
  return level === undefined ? word(`rule.${rule}`) : `${word(level)} · ${word(`rule.${rule}`)}`
}
