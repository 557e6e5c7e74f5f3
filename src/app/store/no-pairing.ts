import type { PairingState } from './workbench-state.ts'

/** Nothing shown, nothing asked for, nothing read. */
export const NO_PAIRING: PairingState = {
  shown: false,
  running: null,
  proposal: null,
  department: null,
  explanation: null,
  reading: null,
}
