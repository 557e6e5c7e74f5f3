/**
 * Matters that owners decide together, numbered as in article 278 of the Civil Code: 1 rules of the meeting, 2 covenant,
 * 3 committee, 4 property manager, 5 use of the maintenance fund, 6 raising it, 7 rebuilding, 8 use of common parts,
 * 9 other matters of weight.
 */
export const VOTE_MATTERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** One of {@link VOTE_MATTERS}. */
export type VoteMatter = (typeof VOTE_MATTERS)[number]

/** Taking down walls rebuilds what belongs to all (domain notes 2.3). */
export const WALL_MATTER: VoteMatter = 7
