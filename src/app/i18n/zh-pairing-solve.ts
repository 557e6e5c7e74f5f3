/** Solving, what changes, publishing; rules of pairing. */
export const zhPairingSolve = {
  pairingSolve: {},
} as const
