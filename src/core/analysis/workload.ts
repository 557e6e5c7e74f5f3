/** What makes work, in the words of the weights of the rules. */
export const WORKLOAD_PARTS = [
  'resident',
  'elderly',
  'oldCompound',
  'unmanagedCompound',
  'squareKilometer',
] as const

/** One of {@link WORKLOAD_PARTS}. */
export type WorkloadKey = (typeof WORKLOAD_PARTS)[number]

/** One part of the work of an office. */
export interface WorkloadPart {
  readonly key: WorkloadKey
  /** Residents, compounds or km²; null = nothing is known of it, which is not the same as zero. */
  readonly count: number | null
  /** Buildings or compounds of which it is not known: the count is at least what it says. */
  readonly unknown: number
  /** Count × weight of the rules; nothing for what is unknown. */
  readonly points: number
}

/** The work of an office: points, and what they are made of. */
export interface Workload {
  readonly points: number
  readonly parts: readonly WorkloadPart[]
}
