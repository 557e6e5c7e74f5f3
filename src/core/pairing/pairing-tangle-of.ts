import type { Metrics } from '#core/analysis/metrics.ts'
import type { PairingTangle } from './pairing-tangle.ts'

export function pairingTangleOf(metrics: Metrics): PairingTangle {
  throw new Error(`Not written yet: ${String([metrics])}`)
}
