import type { DepartmentId } from './department.ts'
import type { JurisdictionId } from './jurisdiction.ts'

/**
 * What a department did: volunteer service, a small project, a visit of its leaders, a meeting of the community, help in
 * an emergency.
 */
export const ACTIVITIES = ['volunteer', 'project', 'visit', 'meeting', 'emergency'] as const

/** One of {@link ACTIVITIES}. */
export type Activity = (typeof ACTIVITIES)[number]

/** One service of a department to a community (服务记录). */
export interface Service {
  readonly kind: 'service'
  readonly id: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly department: DepartmentId
  readonly community: JurisdictionId
  readonly activity: Activity
  readonly text: string
  /** Hours of all who helped, in steps of a tenth. */
  readonly hours: number
  /** People served. */
  readonly people: number
  /** Problems that came up, and those of them that were solved. */
  readonly raised: number
  readonly solved: number
  /** 0 to 100; null = nobody was asked. */
  readonly satisfaction: number | null
  /** The need that it is for; null = none. */
  readonly need: string | null
}
