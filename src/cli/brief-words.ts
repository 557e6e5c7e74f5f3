import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import type { BriefProblem } from '#core/briefing/city-briefing.ts'

/** What the briefing for leaders says on the command line. */
export interface BriefWords {
  readonly columns: readonly [figure: string, before: string, after: string]
  readonly figures: Readonly<Record<BriefFigureName, string>>
  readonly worst: string
  readonly problems: Readonly<
    Record<BriefProblem['kind'], (name: string, value: string, bound: string) => string>
  >
}
