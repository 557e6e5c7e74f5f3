import { expose } from 'comlink'
import type { WorkerLike } from '#io/worker/worker-client.ts'

/** A worker without a thread: everything still goes through structured clone and transfer. */
export function inProcessWorker(functions: object): WorkerLike {
  const { port1, port2 } = new MessageChannel()
  expose(functions, port2)
  port1.start()
  return Object.assign(port1, {
    terminate() {
      port1.close()
      port2.close()
    },
  })
}
