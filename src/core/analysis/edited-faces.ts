import type { PlanDiff } from '#core/plan/plan-diff.ts'

/** Faces whose shape or people a diff changes, before or afterwards. */
export function editedFaces({ topology, tallies }: Pick<PlanDiff, 'topology' | 'tallies'>): Set<number> {
  const faces = new Set(tallies.map(({ face }) => face))
  for (const { from, to } of topology?.arcs ?? []) {
    for (const face of [...(from?.face ?? []), ...(to?.face ?? [])]) if (face >= 0) faces.add(face)
  }
  for (const { face } of topology?.faces ?? []) faces.add(face)
  return faces
}
