import type { Shape } from './city-files.ts'

/** The directed sides of a shape's rings, each as its two positions in text. */
export function sidesOf({ geometry }: Shape): (readonly [string, string])[] {
  return geometry.coordinates.flatMap((ring) =>
    ring.slice(1).map((to, i) => [String(ring[i]), String(to)] as const),
  )
}
