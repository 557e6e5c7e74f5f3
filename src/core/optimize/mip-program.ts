/** A column with its coefficient. */
export type MipTerm = readonly [coefficient: number, column: string]

/** A program to minimise, put together row by row and written in CPLEX LP format. Columns are ≥ 0 unless bounded. */
export class MipProgram {
  readonly #cost: MipTerm[] = []
  readonly #rows: string[] = []
  readonly #bounds: string[] = []
  readonly #binaries: string[] = []

  /** Σ of these terms is minimised. */
  addCost(coefficient: number, column: string): void {
    if (coefficient !== 0) this.#cost.push([coefficient, column])
  }

  /** What is minimised, as it stands. */
  get cost(): readonly MipTerm[] {
    return this.#cost
  }

  /** A row with one column at least. */
  addRow(terms: readonly MipTerm[], relation: '<=' | '>=' | '=', value: number): void {
    this.#rows.push(` r${this.#rows.length}: ${sum(terms)} ${relation} ${value}`)
  }

  /** A column that is 0 or 1. */
  addBinary(column: string): void {
    this.#binaries.push(` ${column}`)
  }

  /** A column that is at most this. */
  setUpper(column: string, upper: number): void {
    this.#bounds.push(` ${column} <= ${upper}`)
  }

  fix(column: string, value: number): void {
    this.#bounds.push(` ${column} = ${value}`)
  }

  toString(): string {
    return [
      'Minimize',
      ` cost: ${this.#cost.length === 0 ? `0 ${this.#binaries[0]!.trim()}` : sum(this.#cost)}`,
      'Subject To',
      ...this.#rows,
      'Bounds',
      ...this.#bounds,
      'Binary',
      ...this.#binaries,
      'End',
      '',
    ].join('\n')
  }
}

function sum(terms: readonly MipTerm[]): string {
  return terms
    .map(([coefficient, column]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${column}`)
    .join(' ')
}
