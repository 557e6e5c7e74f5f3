import type { Layer } from './layer.ts'

const SAMPLE = 500
const WALLS = /围墙|院墙|墙体|(?:^|[^a-z])walls?(?:[^a-z]|$)/
const GATES = /大门|出入口|院门|门岗|(?:^|[^a-z])gates?(?:[^a-z]|$)/

/** Walls (lines) or gates (points) of compounds, when the title of a file says so and most of its features are such. */
export function recogniseYard(layer: Layer, title: string): 'walls' | 'gates' | null {
  const plain = title.normalize('NFKC').trim().toLowerCase()
  const sample = layer.features.slice(0, SAMPLE)
  const lines = sample.filter((one) => one.lines.length > 0)
  const points = sample.filter(({ point }) => point !== null)
  if (WALLS.test(plain) && 2 * lines.length > sample.length) return 'walls'
  return GATES.test(plain) && 2 * points.length > sample.length ? 'gates' : null
}
