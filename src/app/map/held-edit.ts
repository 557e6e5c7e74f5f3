import type { EditPreview } from '#core/analysis/edit-preview.ts'
import type { Command } from '#core/plan/command.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { GridVector } from './grid-at.ts'

/** Halvings on the way to a refused place: leaves a 64th of the way. */
const HALVINGS = 6

/** Looking for the farthest allowed place ends after so long; the next frame goes on from what it found. */
const SEARCH_MILLISECONDS = 12

/** Where an edit stands after the hand asked for a place. */
export interface HeldPlace {
  /** The vector that is in force: the asked one, or the farthest allowed one found on the way to it. */
  readonly by: GridVector
  /** Why the asked one is refused. */
  readonly problem: Problem | null
}

/**
 * An edit that follows the hand by a vector and is held at the last allowed place when the hand goes too far. Drafts
 * everything it tries, so that the draft of the store is that of the place it is held at, marked with the reason.
 */
export class HeldEdit {
  readonly #commandFor: (by: GridVector) => Command
  readonly #draft: (command: Command) => EditPreview | null
  readonly #clock: () => number
  #allowed: GridVector | null = null

  constructor(
    commandFor: (by: GridVector) => Command,
    draft: (command: Command) => EditPreview | null,
    clock: () => number = () => performance.now(),
  ) {
    this.#commandFor = commandFor
    this.#draft = draft
    this.#clock = clock
  }

  /** True when there is a draft to be done. */
  get isAllowed(): boolean {
    return this.#allowed !== null
  }

  /** Goes as far as it may towards a vector in grid steps. */
  aim(by: GridVector): HeldPlace {
    const until = this.#clock() + SEARCH_MILLISECONDS
    const problem = this.#try(by)
    if (problem === null) return { by, problem }
    let allowed = this.#allowed ?? [0, 0]
    let refused = by
    let isMarked = true
    for (let i = 0; i < HALVINGS && this.#clock() < until; i++) {
      const middle: GridVector = [
        Math.round((allowed[0] + refused[0]) / 2),
        Math.round((allowed[1] + refused[1]) / 2),
      ]
      if (isSame(middle, allowed) || isSame(middle, refused)) break
      isMarked = this.#try(middle) !== null
      if (isMarked) refused = middle
      else allowed = middle
    }
    if (!isMarked) this.#try(by)
    return { by: this.#allowed ?? [0, 0], problem }
  }

  #try(by: GridVector): Problem | null {
    const problem = this.#draft(this.#commandFor(by))?.problem ?? null
    // Back where it began an edit changes nothing, and may be.
    if (problem !== null && problem.code !== 'nothing-changes') return problem
    this.#allowed = by
    return null
  }
}

function isSame(a: GridVector, b: GridVector): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
