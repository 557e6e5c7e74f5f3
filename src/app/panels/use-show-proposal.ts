import { useEffect, useRef } from 'react'
import type { Box } from '#core/topology/face-box.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposalBox } from './proposal-box.ts'

/** Lets the map show where the chosen proposal changes something; it stays where it was asked to look if that holds it. */
export function useShowProposal(plan: Plan, proposal: Proposal | null): void {
  const { zoomToBox } = useWorkbench((state) => state.actions)
  const shown = useRef<Box | null>(null)
  useEffect(() => {
    const box = proposal === null ? null : proposalBox(plan, proposal)
    if (box === null || (shown.current !== null && holds(shown.current, box))) return
    shown.current = box
    zoomToBox(box)
  }, [plan, proposal, zoomToBox])
}

function holds(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}
