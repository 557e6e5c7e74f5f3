/** A value on both axes. */
export interface ChartValue {
  readonly id: string
  readonly across: number
  readonly up: number
}

/** A place on a chart: shares of its width from the left and of its height from the foot, 0 … 1. */
export interface ChartPoint {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Points nearer than this, as a share of the chart, would cover one another. */
const NEAREST = 0.09

/**
 * Where values stand on a chart that just holds them. Equal values stand in the middle of their axis; points that would
 * cover one another are moved to the right, or to the left at the edge, in the order given, so that each can be pressed.
 */
export function proposalPoints(values: readonly ChartValue[]): ChartPoint[] {
  const x = scale(values.map(({ across }) => across))
  const y = scale(values.map(({ up }) => up))
  const placed: ChartPoint[] = []
  for (const { id, across, up } of values) {
    const point = { id, x: x(across), y: y(up) }
    const step = point.x > 0.5 ? -NEAREST : NEAREST
    while (placed.some((other) => isNear(other, point))) point.x += step
    placed.push(point)
  }
  return placed
}

function isNear(a: ChartPoint, b: ChartPoint): boolean {
  return Math.abs(a.x - b.x) < NEAREST * 0.99 && Math.abs(a.y - b.y) < NEAREST * 0.99
}

function scale(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return most === least ? () => 0.5 : (value) => (value - least) / (most - least)
}
