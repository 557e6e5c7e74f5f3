import type { History } from '#core/plan/history.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { problem } from '#core/problem/problem.ts'
import type { ImportReport } from '#io/formats/import-report.ts'

/** The report of a project file: it was checked as a whole and is taken as a whole, `project-read {steps, scenarios}`. */
export function projectReport(file: string, base: PlanBase, history: History): ImportReport {
  const { length } = base.jurisdictions
  const about = problem('project-read', {
    name: base.name,
    steps: history.steps.length,
    scenarios: history.scenarios.length,
  })
  return {
    layers: [{ file, level: 'mixed', features: length, columns: [], mapping: {}, problems: [about] }],
    outcomes: [],
    defects: [],
    taken: length,
    repaired: 0,
    refused: 0,
    blocked: null,
  }
}
