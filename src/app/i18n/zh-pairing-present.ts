/** The tangle, lists, matrix, pairs by hand, explanations. */
export const zhPairingPresent = {
  pairingPresent: {},
} as const
