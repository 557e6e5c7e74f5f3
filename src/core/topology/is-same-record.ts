import type { ArcRecord, FaceRecord } from './topology-diff.ts'

/** True when two records of arcs or of faces, or two empty slots, say the same. */
export function isSameRecord<R extends ArcRecord | FaceRecord>(a: R | null, b: R | null): boolean {
  if (a === null || b === null) return a === b
  return Object.entries(a).every(([key, list]) => isSameList(list, b[key as keyof R] as readonly number[]))
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
