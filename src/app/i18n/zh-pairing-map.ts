/** Departments and communities on the map. */
export const zhPairingMap = {
  pairingMap: {},
} as const
