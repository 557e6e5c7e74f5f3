import { matchIndex } from '#core/optimize/match-index.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { measureWorkload } from './measure-workload.ts'
import type { Metrics } from './metrics.ts'
import type { Workload } from './workload.ts'

/** Posts and work of one office. */
export interface StaffRow {
  readonly id: JurisdictionId
  readonly name: string
  readonly locked: boolean
  readonly residents: number
  /** Null = not known. */
  readonly posts: number | null
  readonly workload: Workload
  /** Null where there are no posts, or none are known. */
  readonly residentsPerPost: number | null
  /** Posts that the rules ask for by `workersPer10000`, rounded up. */
  readonly needed: number
  /** Share of the work and of the posts of all offices, 0 … 1; the latter null where posts are not known. */
  readonly workShare: number
  readonly postShare: number | null
}

/** Staff of the offices of a level. */
export interface StaffTable {
  readonly level: Level
  /** Offices that have ground, in order of their slots. */
  readonly rows: readonly StaffRow[]
  /** Posts that are known. */
  readonly posts: number
  readonly needed: number
  /** Offices whose posts are not known. */
  readonly unknownPosts: number
  /** How well posts stand where the work is (see `matchIndex`), among offices whose posts are known; null when none are. */
  readonly match: number | null
}

/** Posts, workload and what the rules ask for, of every jurisdiction of a level that has ground. */
export function staffTable(metrics: Metrics, level: Level): StaffTable {
  const { plan } = metrics
  const regions = metrics.regions(level)
  const workloads = measureWorkload(metrics, level)
  const offices = plan.jurisdictions(level).filter(({ id }) => regions.faceCount(plan.slotOf(id)) > 0)
  const known = offices.filter(({ posts }) => posts !== null)
  const posts = known.reduce((sum, office) => sum + office.posts!, 0)
  const work = offices.reduce((sum, { id }) => sum + workloads.get(id)!.points, 0)
  const rows = offices.map((office): StaffRow => {
    const residents = metrics.residents(office.id)
    const workload = workloads.get(office.id)!
    return {
      id: office.id,
      name: office.name,
      locked: office.locked,
      residents,
      posts: office.posts,
      workload,
      residentsPerPost: office.posts === null || office.posts === 0 ? null : residents / office.posts,
      needed: Math.ceil((residents * plan.rules.workersPer10000) / 10_000),
      workShare: work === 0 ? 0 : workload.points / work,
      postShare: office.posts === null || posts === 0 ? null : office.posts / posts,
    }
  })
  return {
    level,
    rows,
    posts,
    needed: rows.reduce((sum, row) => sum + row.needed, 0),
    unknownPosts: offices.length - known.length,
    match:
      known.length === 0
        ? null
        : matchIndex(
            known.map(({ id }) => workloads.get(id)!.points),
            known.map((office) => office.posts!),
          ),
  }
}
