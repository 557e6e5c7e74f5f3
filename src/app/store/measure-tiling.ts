import type { StoreContext } from './store-context.ts'

/** How much of the time between two frames the meter takes, and how long it waits for a quiet moment. */
const SLICE_MILLISECONDS = 8
const WAIT_MILLISECONDS = 100

/** Measures the tiling of the open plan when nothing else is to be done, and shows the result. */
export function measureTiling(context: StoreContext): void {
  const { tiling } = context
  if (tiling === null || tiling.isWaiting) return
  tiling.isWaiting = true
  whenIdle((hasTime) => {
    tiling.isWaiting = false
    if (context.tiling !== tiling) return
    const measured = tiling.meter.measure(hasTime)
    if (measured === null) measureTiling(context)
    else context.set({ tiling: measured })
  })
}

function whenIdle(job: (hasTime: () => boolean) => void): void {
  const turn = (): void => {
    const until = performance.now() + SLICE_MILLISECONDS
    job(() => performance.now() < until)
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(turn, { timeout: WAIT_MILLISECONDS })
  else setTimeout(turn, 0)
}
