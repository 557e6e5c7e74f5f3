/** What the combination of two branches says on the command line. */
export interface CombineWords {
  readonly sum: (free: number, same: number, conflicts: number) => string
  readonly conflict: (at: number, names: string, ours: number, theirs: number) => string
  readonly both: string
  readonly otherCity: string
  readonly unsound: string
}
