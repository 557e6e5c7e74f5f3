import { divideFigure } from '#core/plan/divide-figure.ts'
import type { Plan } from '#core/plan/plan.ts'
import { EditableMeasures, type TopologyMeasures } from '#core/topology/measure-topology.ts'
import { fitColumns, type TableCell } from './fit-columns.ts'
import type { GroundPieces } from './ground-pieces.ts'
import { overlayTopologies } from './overlay-topologies.ts'

const FIGURES = ['residents', 'households', 'buildings'] as const

/**
 * The ground of two plans in pieces that are in one face of each. Where borders differ, the people of a face of the
 * first go to its pieces with the buildings they live in (by area where none is known), and whole persons are then
 * moved between pieces of the same face until the faces of the second add up too.
 *
 * @param measures Of the first plan's topology.
 */
export function pieceGround(first: Plan, second: Plan, measures: TopologyMeasures): GroundPieces {
  const { topology, from, to, edited, isSame } = overlayTopologies(first.topology, second.topology)
  if (isSame) {
    const { residents, households, buildings } = first.figures
    const isExact = FIGURES.every((figure) =>
      from.every((face) => face < 0 || first.figures[figure][face] === second.figures[figure][face]),
    )
    return {
      topology,
      measures,
      pieceOf: from,
      from,
      to,
      residents,
      households,
      buildings,
      areaSquareDecimeters: measures.faceAreaSquareDecimeters,
      pieceOfBuilding: first.buildingFace,
      isExact,
    }
  }
  const own = new EditableMeasures(topology, measures)
  own.remeasure(edited.arcs, edited.faces)
  const cells: TableCell[] = []
  const index = new PieceIndex(second.topology.faceCount)
  const areas: number[] = []
  const pieceOf = from.map((row, face) => {
    if (row < 0) return -1
    const column = to[face]!
    let piece = index.get(row, column)
    if (piece === undefined) {
      index.set(row, column, (piece = cells.length))
      cells.push({ row, column })
      areas.push(0)
    }
    areas[piece]! += own.faceAreaSquareDecimeters[face]!
    return piece
  })
  const isDivided = dividedCells(cells)
  const divided = cells.flatMap((_, piece) => (isDivided[piece] === 1 ? [piece] : []))
  const byRow = new Map<number, number[]>()
  for (const piece of divided) {
    const pieces = byRow.get(cells[piece]!.row)
    if (pieces === undefined) byRow.set(cells[piece]!.row, [piece])
    else pieces.push(piece)
  }
  const housed = housedIn(first, second, index)
  const counts = { residents: [] as number[], households: [] as number[], buildings: [] as number[] }
  let isExact = true
  for (const figure of FIGURES) {
    const values = cells.map(({ row }) => first.figures[figure][row]!)
    const wanted = second.figures[figure]
    for (const [row, pieces] of byRow) {
      const lived = pieces.map((piece) => housed[figure][piece] ?? 0)
      const weights = lived.some((count) => count > 0) ? lived : pieces.map((piece) => areas[piece]!)
      const parts = divideFigure(first.figures[figure][row]!, weights)
      for (const [i, piece] of pieces.entries()) values[piece] = parts[i]!
    }
    const fitted = divided.map((piece) => values[piece]!)
    const places = divided.map((piece) => cells[piece]!)
    const columns = places.flatMap(({ column }): [number, number][] =>
      column < 0 ? [] : [[column, wanted[column]!]],
    )
    isExact = fitColumns(places, fitted, new Map(columns)) && isExact
    for (const [i, piece] of divided.entries()) values[piece] = fitted[i]!
    isExact &&= cells.every(
      ({ column }, piece) => column < 0 || isDivided[piece] === 1 || values[piece] === wanted[column],
    )
    counts[figure] = values
  }
  return {
    topology,
    measures: own,
    pieceOf,
    from: Int32Array.from(cells, ({ row }) => row),
    to: Int32Array.from(cells, ({ column }) => column),
    residents: Int32Array.from(counts.residents),
    households: Int32Array.from(counts.households),
    buildings: Int32Array.from(counts.buildings),
    areaSquareDecimeters: Float64Array.from(areas),
    pieceOfBuilding: housed.pieceOf,
    isExact,
  }
}

/** What the buildings of both plans say of pieces: sums by piece; nothing where the plans have other buildings. */
function housedIn(first: Plan, second: Plan, index: PieceIndex) {
  const { buildings } = first.base
  const isShared = buildings === second.base.buildings
  const sums = { residents: [] as number[], households: [] as number[], buildings: [] as number[] }
  const pieceOf = Int32Array.from(isShared ? first.buildingFace : [], (face, building) => {
    const piece = index.get(face, second.buildingFace[building]!)
    if (piece === undefined) return -1
    sums.residents[piece] = (sums.residents[piece] ?? 0) + buildings.residents[building]!
    sums.households[piece] = (sums.households[piece] ?? 0) + buildings.households[building]!
    sums.buildings[piece] = (sums.buildings[piece] ?? 0) + 1
    return piece
  })
  return { ...sums, pieceOf }
}

/** 1 for pieces whose face of either plan has other pieces too. */
function dividedCells(cells: readonly TableCell[]): Uint8Array {
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  for (const { row, column } of cells) {
    rows.set(row, (rows.get(row) ?? 0) + 1)
    columns.set(column, (columns.get(column) ?? 0) + 1)
  }
  return Uint8Array.from(cells, ({ row, column }) => Number(rows.get(row)! + columns.get(column)! > 2))
}

/** Pieces by the faces they are in. */
class PieceIndex {
  readonly #columns: number
  readonly #pieces = new Map<number, number>()

  constructor(columns: number) {
    this.#columns = columns + 1
  }

  get(row: number, column: number): number | undefined {
    return this.#pieces.get(row * this.#columns + column + 1)
  }

  set(row: number, column: number, piece: number): void {
    this.#pieces.set(row * this.#columns + column + 1, piece)
  }
}
