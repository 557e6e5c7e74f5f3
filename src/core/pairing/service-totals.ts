/** What services come to. */
export interface ServiceTotals {
  readonly services: number
  /** Those that are volunteer services. */
  readonly volunteer: number
  readonly hours: number
  readonly people: number
  readonly raised: number
  readonly solved: number
  /** Mean of the services where people were asked, 0 … 100; null = nobody was. */
  readonly satisfaction: number | null
  readonly needs: number
  readonly needsMet: number
}
