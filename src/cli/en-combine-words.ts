import type { CombineWords } from './combine-words.ts'

/** The combination of two branches in English. */
export const enCombineWords: CombineWords = {
  sum: (free, same, conflicts) =>
    `${free} of their steps go in by themselves, ${same} are the same in both, ${conflicts} conflicts`,
  conflict: (at, names, ours, theirs) => `Conflict ${at}: ${names} (ours ${ours} steps, theirs ${theirs})`,
  both: 'two projects, or one project and --with SCENARIO',
  otherCity: 'The two projects are not of the same city as it was loaded, so they cannot be combined',
  unsound: 'The combined plan would not hang together, so nothing was written',
}
