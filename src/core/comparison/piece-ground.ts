import { divideFigure } from '#core/plan/divide-figure.ts'
import type { Plan } from '#core/plan/plan.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'
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
  const { topology, from, to, isSame } = overlayTopologies(first.topology, second.topology)
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
  const own = measureTopology(topology)
  const cells: TableCell[] = []
  const index = new Map<string, number>()
  const areas: number[] = []
  const pieceOf = from.map((row, face) => {
    if (row < 0) return -1
    const key = `${row} ${to[face]}`
    let piece = index.get(key)
    if (piece === undefined) {
      index.set(key, (piece = cells.length))
      cells.push({ row, column: to[face]! })
      areas.push(0)
    }
    areas[piece]! += own.faceAreaSquareDecimeters[face]!
    return piece
  })
  const byRow = new Map<number, number[]>()
  for (const [piece, { row }] of cells.entries()) byRow.set(row, [...(byRow.get(row) ?? []), piece])
  const housed = housedIn(first, second, index)
  const counts = { residents: [] as number[], households: [] as number[], buildings: [] as number[] }
  let isExact = true
  for (const figure of FIGURES) {
    const values = (counts[figure] = cells.map(() => 0))
    for (const [row, pieces] of byRow) {
      const lived = pieces.map((piece) => housed[figure][piece] ?? 0)
      const weights = lived.some((count) => count > 0) ? lived : pieces.map((piece) => areas[piece]!)
      const parts = divideFigure(first.figures[figure][row]!, weights)
      for (const [i, piece] of pieces.entries()) values[piece] = parts[i]!
    }
    const wanted = new Map<number, number>()
    for (const { column } of cells) if (column >= 0) wanted.set(column, second.figures[figure][column]!)
    isExact = fitColumns(cells, values, wanted) && isExact
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
function housedIn(first: Plan, second: Plan, index: ReadonlyMap<string, number>) {
  const { buildings } = first.base
  const isShared = buildings === second.base.buildings
  const sums = { residents: [] as number[], households: [] as number[], buildings: [] as number[] }
  const pieceOf = Int32Array.from(isShared ? first.buildingFace : [], (face, building) => {
    const piece = index.get(`${face} ${second.buildingFace[building]}`)
    if (piece === undefined) return -1
    sums.residents[piece] = (sums.residents[piece] ?? 0) + buildings.residents[building]!
    sums.households[piece] = (sums.households[piece] ?? 0) + buildings.households[building]!
    sums.buildings[piece] = (sums.buildings[piece] ?? 0) + 1
    return piece
  })
  return { ...sums, pieceOf }
}
