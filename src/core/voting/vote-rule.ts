/** An exact share: numerator and denominator, both positive integers. */
export type Fraction = readonly [numerator: number, denominator: number]

/** What a vote of owners needs (Civil Code, article 278). Shares count by exclusive area AND by heads. */
export interface VoteRule {
  /** Least share of all owners who take part (at least). */
  readonly participation: Fraction
  /** Share of those taking part that must be exceeded for ordinary matters (more than). */
  readonly majority: Fraction
  /** Share of those taking part for special matters (at least). */
  readonly special: Fraction
  /** Numbers of the special matters. */
  readonly specialMatters: readonly number[]
}
