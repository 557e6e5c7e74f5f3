import type { ServiceReach } from './service-reach.ts'

/** The buffers of a reach, each once: what moves to another thread instead of being copied. */
export function reachBuffers(reach: ServiceReach): ArrayBuffer[] {
  const { ground } = reach
  const tables: object[] = [reach, ground, ground.demand, ground.network, ground.access]
  const arrays = tables.flatMap((table) => Object.values(table).filter((value) => ArrayBuffer.isView(value)))
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}
