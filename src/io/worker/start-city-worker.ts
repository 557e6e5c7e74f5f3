/** Starts the worker that reads, builds and writes cities. */
export function startCityWorker(): Worker {
  return new Worker(new URL('./city.worker.ts', import.meta.url), { type: 'module', name: 'city' })
}
