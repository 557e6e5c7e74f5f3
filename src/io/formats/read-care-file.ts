import type { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import type { CareFileKind, CareReading } from './care-reading.ts'

/** A file of a planner; `today` as YYYY-MM-DD. */
export interface CareSource {
  readonly file: string
  readonly bytes: Uint8Array
  readonly today: string
}

export function readCareFile(
  plan: Plan,
  kind: CareFileKind,
  source: CareSource,
): Promise<Result<CareReading>> {
  throw new Error(`Not written yet: ${String([plan, kind, source])}`)
}
