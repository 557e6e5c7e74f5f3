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
  /** Columns settled on the way to the last row, and those not settled. */
  readonly #order: Int32Array
  readonly #ahead: Int32Array
  /** What the next row would cost a column as a unit, Infinity = full. */
  readonly #nextUnit: Float64Array
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
    this.#ahead = new Int32Array(columns)
    this.#swap = new Float64Array(columns * columns).fill(Infinity)
    this.#mover = new Int32Array(columns * columns).fill(-1)
    this.#price = Float64Array.from({ length: columns }, (_, column) => -this.#unitCost(column, 0))
    this.#nextUnit = Float64Array.from({ length: columns }, (_, column) => this.#unitAhead(column))
  }

  /** Places one more row at least cost, moving others where that is cheaper. False when there is no room for it. */
  place(row: number): boolean {
    const { columns, open } = this.#face
    const { costs } = this.#stage
    const distance = this.#distance
    const from = this.#from
    const price = this.#price
    const next = this.#nextUnit
    const swap = this.#swap
    const mover = this.#mover
    const ahead = this.#ahead
    const reached = this.reached.fill(0)
    let end = -1
    let least = Infinity
    let left = 0
    const rowBase = row * columns
    for (let column = 0; column < columns; column++) {
      ahead[left++] = column
      distance[column] = Infinity
      if (open[rowBase + column] === 0) continue
      const here = costs[rowBase + column]! - price[column]!
      distance[column] = here
      from[column] = row
      const through = costs[rowBase + column]! + next[column]!
      if (through >= least) continue
      least = through
      end = column
    }
    let settled = 0
    let at = this.#nearest(left, least)
    while (at >= 0) {
      const column = ahead[at]!
      ahead[at] = ahead[--left]!
      reached[column] = 1
      this.#order[settled++] = column
      const base = column * columns
      const offset = distance[column]! + price[column]!
      let nearest = least
      at = -1
      for (let i = 0; i < left; i++) {
        const other = ahead[i]!
        const there = offset + swap[base + other]!
        const through = there - price[other]!
        let here = distance[other]!
        if (through < here && through < least) {
          here = through
          distance[other] = through
          from[other] = mover[base + other]!
          if (there + next[other]! < least) {
            least = there + next[other]!
            end = other
          }
        }
        if (here > nearest || (here === nearest && (at < 0 || ahead[at]! < other))) continue
        nearest = here
        at = i
      }
      if (nearest >= least) break
    }
    if (end < 0) return false
    for (let i = 0; i < settled; i++) {
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

  /** Where the nearest column stands in the list of those ahead, -1 = none is nearer than `least`. */
  #nearest(left: number, least: number): number {
    let best = -1
    let nearest = least
    for (let i = 0; i < left; i++) {
      const here = this.#distance[this.#ahead[i]!]!
      if (here >= nearest) continue
      nearest = here
      best = i
    }
    return best
  }

  /** Moves every row of the path one column on, from the end back to the new row. */
  #augment(row: number, end: number): void {
    this.taken[end]!++
    this.#nextUnit[end] = this.#unitAhead(end)
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

  #unitAhead(column: number): number {
    const taken = this.taken[column]!
    return taken < this.#face.upper[column]! ? this.#unitCost(column, taken) : Infinity
  }

  #unitCost(column: number, unit: number): number {
    const cost = this.#stage.unitCosts?.[column]?.[unit] ?? 0
    return unit < this.#face.lower[column]! ? cost - this.#big : cost
  }
}
