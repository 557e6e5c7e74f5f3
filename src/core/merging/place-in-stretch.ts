import type { FacingStretch } from './facing-stretch.ts'

/** The place of `t` and `s` of a stretch, in metres of the plane. */
export function placeInStretch({ ux, uy }: FacingStretch, t: number, s: number): [x: number, y: number] {
  return [t * ux + s * uy, t * uy - s * ux]
}
