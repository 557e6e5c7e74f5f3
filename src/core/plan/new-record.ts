import type { Jurisdiction } from './jurisdiction.ts'

/** The record of a jurisdiction of which nothing but its place in the order of things is known yet. */
export function newRecord(
  known: Pick<Jurisdiction, 'id' | 'level' | 'code' | 'name' | 'legalStatus' | 'parent'>,
): Jurisdiction {
  return {
    ...known,
    colour: null,
    locked: false,
    retired: false,
    seat: null,
    posts: null,
    formerly: [],
    bounds: null,
  }
}
