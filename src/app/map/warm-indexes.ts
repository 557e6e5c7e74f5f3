import type { Plan } from '#core/plan/plan.ts'

/**
 * Makes the indexes that an edit of borders asks, which are made at the first question, each in a task of its own: the
 * first move of the hand does not wait for them.
 */
export async function warmIndexes({ arcs, footprints }: Plan): Promise<void> {
  const questions = [
    () => arcs.search(0, 0, 0, 0),
    () => footprints.compounds.near(0, 0, 0, 0),
    () => footprints.buildings.near(0, 0, 0, 0),
  ]
  for (const ask of questions) {
    await new Promise((resolve) => setTimeout(resolve))
    ask()
  }
}
