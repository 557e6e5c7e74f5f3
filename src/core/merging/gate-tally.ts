/** Gates of a compound, and guards at them; null = not known. */
export interface GateTally {
  readonly gates: number | null
  /** At all gates together; at gates of which nothing is known stands nobody known of. */
  readonly guards: number | null
  /** At the best guarded one. */
  readonly mostGuards: number | null
}
