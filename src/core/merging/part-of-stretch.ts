import type { FacingStretch } from './facing-stretch.ts'

/** A part of a stretch, from one `t` of it to another. */
export function partOfStretch(stretch: FacingStretch, from: number, to: number): FacingStretch {
  const at = (t: number, [begin, end]: readonly [number, number]): number =>
    begin + ((end - begin) * (t - stretch.from)) / (stretch.to - stretch.from)
  const { near, far } = stretch
  return {
    ...stretch,
    from,
    to,
    near: [at(from, near), at(to, near)],
    far: [at(from, far), at(to, far)],
  }
}
