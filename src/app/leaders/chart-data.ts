/** A chart as plain data: what a picture and the table behind it both show. */
export interface ChartData {
  readonly title: string
  /** What the values count. */
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    /** Null = there is nothing of it. */
    readonly values: readonly (number | null)[]
  }[]
  /** Values as people read them. */
  readonly format: (value: number) => string
  /** Values along the axis: short, their unit stands in the head. */
  readonly tick: (value: number) => string
  /** Series of one category stand on each other. */
  readonly isStacked: boolean
  /** Limits across the values. */
  readonly lines: readonly { readonly name: string; readonly value: number }[]
}
