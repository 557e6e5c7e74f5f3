/** Starts the worker that searches for proposals. */
export function startSolverWorker(): Worker {
  return new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module', name: 'solver' })
}
