import type { TransportStage } from './transport-problem.ts'

/** Which cells are open, and how many rows a column takes: a whole problem, or the best answers of a stage before. */
export interface TransportFace {
  readonly rows: number
  readonly columns: number
  /** 1 where the row may go to the column, `row * columns + column`. */
  readonly open: Uint8Array
  readonly lower: Int32Array
  readonly upper: Int32Array
}

/**
 * Solves one stage of a transport problem by shortest augmenting paths over the columns, with prices that stay optimal
 * for the rows placed so far (Jonker and Volgenant 1987; Ahuja, Magnanti and Orlin, Network Flows, 9.7). Units below
 * `lower` cost so much less that nothing else outweighs one of them. All numbers are whole and exact in doubles.
 */
export class TransportStageSolver {
  /** Column of each row, -1 = not placed yet. */
  readonly columnOf: Int32Array
  /** Rows that each column has. */
  readonly taken: Int32Array
  /** Columns that were reached from the last row that could not be placed. */
  readonly reached: Uint8Array
  readonly #face: TransportFace
  readonly #stage: TransportStage
  readonly #big: number
  readonly #price: Float64Array
  readonly #distance: Float64Array
  readonly #from: Int32Array
  /** First row of each column, and the next row of the same column after a row; -1 = no more. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  readonly #order: Int32Array
  /** What it costs least to move a row of a column to another one, `column * columns + other`, and which row that is. */
  readonly #swap: Float64Array
  readonly #mover: Int32Array

  constructor(face: TransportFace, stage: TransportStage) {
    const { rows, columns, open } = face
    this.#face = face
    this.#stage = stage
    let most = 0
    for (let at = 0; at < open.length; at++) if (open[at] === 1) most = Math.max(most, stage.costs[at]!)
    for (const units of stage.unitCosts ?? []) most = Math.max(most, units.at(-1) ?? 0)
    this.#big = 4 * (most + 1) * (columns + 1)
    this.columnOf = new Int32Array(rows).fill(-1)
    this.taken = new Int32Array(columns)
    this.reached = new Uint8Array(columns)
    this.#distance = new Float64Array(columns)
    this.#from = new Int32Array(columns)
    this.#first = new Int32Array(columns).fill(-1)
    this.#next = new Int32Array(rows).fill(-1)
    this.#order = new Int32Array(columns)
    this.#swap = new Float64Array(columns * columns).fill(Infinity)
    this.#mover = new Int32Array(columns * columns).fill(-1)
    this.#price = Float64Array.from({ length: columns }, (_, column) => -this.#unitCost(column, 0))
  }

  /** Places one more row at least cost, moving others where that is cheaper. False when there is no room for it. */
  place(row: number): boolean {
    const { columns, open, upper } = this.#face
    const { costs } = this.#stage
    const distance = this.#distance
    const from = this.#from
    const price = this.#price
    this.reached.fill(0)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      distance[column] = open[at] === 1 ? costs[at]! - price[column]! : Infinity
      from[column] = row
    }
    let visited = 0
    let end = -1
    let least = Infinity
    for (;;) {
      const column = this.#nearest()
      if (column < 0 || distance[column]! >= least) break
      this.reached[column] = 1
      this.#order[visited++] = column
      const here = distance[column]!
      if (this.taken[column]! < upper[column]!) {
        const through = here + this.#unitCost(column, this.taken[column]!) + price[column]!
        if (through < least) {
          least = through
          end = column
        }
      }
      this.#relax(column, here, least)
    }
    if (end < 0) return false
    for (let i = 0; i < visited; i++) {
      const column = this.#order[i]!
      price[column] = price[column]! - (least - distance[column]!)
    }
    this.#augment(row, end)
    return true
  }

  /** What every best answer of this stage has in common: cells it may use, and how many rows a column takes. */
  optimalFace(): TransportFace {
    const { rows, columns, open, upper } = this.#face
    const { costs } = this.#stage
    const price = this.#price
    const tight = new Uint8Array(rows * columns)
    for (let row = 0; row < rows; row++) {
      const own = this.columnOf[row]!
      const base = row * columns
      const potential = price[own]! - costs[base + own]!
      for (let column = 0; column < columns; column++) {
        const at = base + column
        if (open[at] === 1 && costs[at]! + potential === price[column]!) tight[at] = 1
      }
    }
    const least = new Int32Array(columns)
    const most = new Int32Array(columns)
    for (let column = 0; column < columns; column++) {
      for (let unit = 0; unit < upper[column]!; unit++) {
        const reduced = this.#unitCost(column, unit) + price[column]!
        if (reduced < 0) least[column]!++
        if (reduced <= 0) most[column]!++
      }
    }
    return { rows, columns, open: tight, lower: least, upper: most }
  }

  /** Cost of the answer by this stage. */
  value(): number {
    const { costs, unitCosts } = this.#stage
    let value = 0
    for (const [row, column] of this.columnOf.entries()) value += costs[row * this.#face.columns + column]!
    for (const [column, units] of (unitCosts ?? []).entries()) {
      for (let unit = 0; unit < this.taken[column]!; unit++) value += units[unit]!
    }
    return value
  }

  /** The column nearest to the row that is not settled yet, -1 = none can be reached; the first of equals. */
  #nearest(): number {
    let best = -1
    let least = Infinity
    for (let column = 0; column < this.#face.columns; column++) {
      if (this.reached[column] === 1 || this.#distance[column]! >= least) continue
      best = column
      least = this.#distance[column]!
    }
    return best
  }

  /** Goes on from a settled column: the row of it that another column costs least could move there. */
  #relax(column: number, here: number, least: number): void {
    const { columns } = this.#face
    const distance = this.#distance
    const price = this.#price
    const swap = this.#swap
    const base = column * columns
    const offset = here + price[column]!
    for (let other = 0; other < columns; other++) {
      const through = offset + swap[base + other]! - price[other]!
      if (through >= distance[other]! || through >= least || this.reached[other] === 1) continue
      distance[other] = through
      this.#from[other] = this.#mover[base + other]!
    }
  }

  /** Moves every row of the path one column on, from the end back to the new row. */
  #augment(row: number, end: number): void {
    this.taken[end]!++
    for (let column = end; ;) {
      const mover = this.#from[column]!
      const before = this.columnOf[mover]!
      if (before >= 0) this.#remove(mover, before)
      this.#add(mover, column)
      if (mover === row) return
      column = before
    }
  }

  #add(row: number, column: number): void {
    const { columns, open } = this.#face
    const { costs } = this.#stage
    this.columnOf[row] = column
    this.#next[row] = this.#first[column]!
    this.#first[column] = row
    const base = row * columns
    const own = costs[base + column]!
    for (let other = 0; other < columns; other++) {
      if (open[base + other] === 0) continue
      this.#offer(column * columns + other, row, costs[base + other]! - own)
    }
  }

  #remove(row: number, column: number): void {
    const { columns, open } = this.#face
    const { costs } = this.#stage
    this.#unlink(row, column)
    for (let other = 0; other < columns; other++) {
      const at = column * columns + other
      if (this.#mover[at] !== row) continue
      this.#swap[at] = Infinity
      this.#mover[at] = -1
      for (let one = this.#first[column]!; one >= 0; one = this.#next[one]!) {
        const base = one * columns
        if (open[base + other] === 1) this.#offer(at, one, costs[base + other]! - costs[base + column]!)
      }
    }
  }

  #offer(at: number, row: number, cost: number): void {
    if (cost > this.#swap[at]! || (cost === this.#swap[at] && row > this.#mover[at]!)) return
    this.#swap[at] = cost
    this.#mover[at] = row
  }

  #unlink(row: number, column: number): void {
    if (this.#first[column] === row) {
      this.#first[column] = this.#next[row]!
      return
    }
    let at = this.#first[column]!
    while (this.#next[at] !== row) at = this.#next[at]!
    this.#next[at] = this.#next[row]!
  }

  #unitCost(column: number, unit: number): number {
    const cost = this.#stage.unitCosts?.[column]?.[unit] ?? 0
    return unit < this.#face.lower[column]! ? cost - this.#big : cost
  }
}
