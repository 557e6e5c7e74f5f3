import { CARE_KINDS, type CareKind, type CareRecord, type CareRecordOf } from './care-record.ts'
import type { Department } from './department.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Pair } from './pair.ts'
import type { CareChange } from './plan-diff.ts'

/** All records of who looks after whom, by kind and id. It changes with its plan alone. */
export class CareBook {
  readonly #records = new Map<CareKind, Map<string, CareRecord>>(CARE_KINDS.map((kind) => [kind, new Map()]))

  constructor(records: readonly CareRecord[]) {
    for (const record of records) this.#of(record.kind).set(record.id, record)
  }

  /** The record of a kind and id, or undefined. */
  get<Kind extends CareKind>(kind: Kind, id: string): CareRecordOf<Kind> | undefined {
    return this.#of(kind).get(id) as CareRecordOf<Kind> | undefined
  }

  /** Who looks after a community; undefined = nobody ever said. */
  pairOf(community: JurisdictionId): Pair | undefined {
    return this.get('pair', community)
  }

  /** Records of a kind in order of their ids. */
  all<Kind extends CareKind>(kind: Kind): CareRecordOf<Kind>[] {
    const found = [...this.#of(kind).values()] as CareRecordOf<Kind>[]
    return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Departments that are not dissolved, in order of their ids. */
  departments(): Department[] {
    return this.all('department').filter(({ dissolved }) => !dissolved)
  }

  /** Every record, by kind and id. */
  everything(): CareRecord[] {
    return CARE_KINDS.flatMap((kind): CareRecord[] => this.all(kind))
  }

  /** Number of records of a kind. */
  count(kind: CareKind): number {
    return this.#of(kind).size
  }

  /** Does what a diff says; it was made for exactly this state. */
  apply(changes: readonly CareChange[]): void {
    for (const { from, to } of changes) {
      if (to === null) this.#of(from!.kind).delete(from!.id)
      else this.#of(to.kind).set(to.id, to)
    }
  }

  #of(kind: CareKind): Map<string, CareRecord> {
    return this.#records.get(kind)!
  }
}
