import { useMemo } from 'react'
import { pairingTangleOf } from '#core/pairing/pairing-tangle-of.ts'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import { useOpenProject } from './use-open-project.ts'

/** How far the plan is from one department for every community, counted again after every change. */
export function usePairTangle(): PairingTangle {
  const { project, revision } = useOpenProject()
  return useMemo(
    () => pairingTangleOf(project.metrics),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project.metrics, revision],
  )
}
