/** What the comparison of plans says on the command line. */
export interface CompareWords {
  readonly from: string
  readonly to: string
  readonly area: string
  readonly moved: (people: number, households: number, squareKilometers: string) => string
  readonly border: (newMeters: string, goneMeters: string) => string
  readonly compounds: (whole: number, partly: number) => string
  readonly units: string
  readonly fixed: string
  readonly broken: string
  readonly nobody: string
  readonly same: string
  readonly estimated: string
  readonly totals: readonly [unit: string, before: string, gained: string, lost: string, after: string]
  readonly both: string
  readonly noScenario: string
}
