import type { StoreContext } from './store-context.ts'
import type { PairingState } from './workbench-state.ts'

/** Changes parts of what is prepared of who looks after whom. */
export function setPairing(context: StoreContext, part: Partial<PairingState>): void {
  context.set({ pairing: { ...context.get().pairing, ...part } })
}
