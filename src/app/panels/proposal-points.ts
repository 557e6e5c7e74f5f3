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

/** Points nearer than this, as shares of the chart, would cover one another. */
const NEAREST = { x: 0.11, y: 0.17 } as const

/**
 * Where values stand on a chart that just holds them. Equal values stand in the middle of their axis. Points that would
 * cover one another are moved apart sideways, without changing their order, so that each can be pressed.
 */
export function proposalPoints(values: readonly ChartValue[]): ChartPoint[] {
  const x = scale(values.map(({ across }) => across))
  const y = scale(values.map(({ up }) => up))
  const points = values.map(({ id, across, up }) => ({ id, x: x(across), y: y(up) }))
  const rising = points.toSorted((a, b) => a.x - b.x)
  const towardsRight = apart(rising, NEAREST.x)
  const fits = towardsRight.every((point) => point.x <= 1)
  const placed = new Map(
    (fits ? towardsRight : apart(rising.reverse(), -NEAREST.x)).map((one) => [one.id, one]),
  )
  return points.map(({ id }) => placed.get(id)!)
}

/** The points, each moved by steps until it covers none before it. */
function apart(points: readonly ChartPoint[], step: number): ChartPoint[] {
  const placed: ChartPoint[] = []
  for (const { id, x, y } of points) {
    let at = x
    while (placed.some((other) => isNear(other, at, y))) at += step
    placed.push({ id, x: at, y })
  }
  return placed
}

function isNear(other: ChartPoint, x: number, y: number): boolean {
  return Math.abs(other.x - x) < NEAREST.x * 0.99 && Math.abs(other.y - y) < NEAREST.y * 0.99
}

function scale(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return most === least ? () => 0.5 : (value) => (value - least) / (most - least)
}
