import { compoundHolders } from '#core/analysis/compound-holders.ts'
import { measureWorkload } from '#core/analysis/measure-workload.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { serviceLevel } from '#core/analysis/service-level.ts'
import { staffTable } from '#core/analysis/staff-table.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { faceBox } from '#core/topology/face-box.ts'
import type { BriefUnit, CityBriefing } from './city-briefing.ts'
import { worstProblems } from './worst-problems.ts'

const FULL_CIRCLE_OF_RESIDENTS = 10_000

/**
 * What leaders are told of a plan: every jurisdiction above the finest level with ground, in order of codes within its
 * level, and what is worst. Sums over units of one level are those of the city. Linear in faces, buildings and compounds.
 *
 * @param coverage Of the same plan as it stands; null where walks were not measured.
 * @param isDetailed The finest level too.
 */
export function briefCity(
  metrics: Metrics,
  coverage: ServiceCoverage | null,
  isDetailed = false,
): CityBriefing {
  const { plan } = metrics
  const { base, rules } = plan
  const coarseFirst = base.levels.toReversed()
  const levels = coarseFirst.length > 1 && !isDetailed ? coarseFirst.slice(0, -1) : coarseFirst
  const units = levels.flatMap((level) => unitsOf(metrics, coverage, level))
  const streetLevel = serviceLevel(base, 'centre')
  const staff = staffTable(metrics, streetLevel)
  const isMeasured =
    coverage !== null && coverage.points('centre').length + coverage.points('station').length > 0
  const briefing = {
    name: base.name,
    generated: base.generated,
    levels,
    streetLevel,
    limits: rules.residents[streetLevel] ?? [],
    units,
    known: {
      residents: base.known.residents,
      posts: staff.rows.some(({ posts }) => posts !== null),
      departments: plan.care.departments().length > 0,
      services: plan.care.all('service').length > 0,
    },
    radii: rules.serviceRadii,
    served: isMeasured ? { centre: coverage.city('centre'), station: coverage.city('station') } : null,
    match: staff.match,
    residentsPerPost:
      rules.workersPer10000 === 0 ? Infinity : FULL_CIRCLE_OF_RESIDENTS / rules.workersPer10000,
    sources: rules.source,
  }
  return { ...briefing, problems: worstProblems(briefing) }
}

function unitsOf(metrics: Metrics, coverage: ServiceCoverage | null, level: Level): BriefUnit[] {
  const { plan } = metrics
  const regions = metrics.regions(level)
  const workloads = measureWorkload(metrics, level)
  const compounds = compoundsBy(plan, level)
  const pairs = pairsBy(plan, level)
  const posts = postsBy(plan, level)
  const done = servicesBy(plan, level)
  const kind = level === serviceLevel(plan.base, 'station') ? 'station' : 'centre'
  const hasLimits = (plan.rules.residents[level] ?? []).length > 0 && plan.base.known.residents
  return plan
    .jurisdictions(level)
    .filter(({ id }) => regions.faceCount(plan.slotOf(id)) > 0)
    .toSorted((a, b) => (a.code === b.code ? (a.id < b.id ? -1 : 1) : a.code < b.code ? -1 : 1))
    .map((record): BriefUnit => {
      const { id, code, name, parent, legalStatus } = record
      const slot = plan.slotOf(id)
      const { residents, households, areaSquareMeters, parts } = metrics.figures(id)
      const faces: number[] = []
      plan.eachFace(slot, (face) => faces.push(face))
      const { now, loaded } = compounds.get(slot) ?? { now: 0, loaded: 0 }
      return {
        id,
        code,
        name,
        level,
        parent,
        legalStatus,
        residents,
        households,
        areaSquareMeters,
        band: hasLimits ? bandOf(plan.rules, level, residents) : null,
        parts,
        units: plan.childrenOf(slot).length,
        compounds: now,
        loadedCompounds: loaded,
        paired: pairs.get(slot) ?? [0, 0, 0],
        departments: level === 'community' ? departmentsOf(plan, record) : [],
        served: coverage === null ? null : coverage.share(id, kind),
        posts: posts.get(slot) ?? null,
        workload: workloads.get(id)!.points,
        done: done.get(slot) ?? { volunteer: 0, solved: 0 },
        box: faceBox(plan.topology, faces) ?? [0, 0, 0, 0],
      }
    })
}

function compoundsBy(
  plan: Plan,
  level: Level,
): ReadonlyMap<number, { readonly now: number; readonly loaded: number }> {
  const counts = new Map<number, { now: number; loaded: number }>()
  const holderOf = compoundHolders(plan, level)
  const count = (members: readonly number[], key: 'now' | 'loaded'): void => {
    const slot = holderOf(members)
    const entry = counts.get(slot) ?? { now: 0, loaded: 0 }
    counts.set(slot, entry)
    entry[key]++
  }
  const done = [...plan.merges.values()].filter(isOne)
  const merged = new Set(done.flatMap((merge) => merge.compounds))
  for (const merge of done) count(merge.compounds, 'now')
  for (let compound = 0; compound < plan.base.compounds.names.length; compound++) {
    count([compound], 'loaded')
    if (!merged.has(compound)) count([compound], 'now')
  }
  return counts
}

function pairsBy(
  plan: Plan,
  level: Level,
): ReadonlyMap<number, [none: number, one: number, several: number]> {
  const counts = new Map<number, [number, number, number]>()
  if (!plan.base.levels.includes('community') || plan.care.departments().length === 0) return counts
  for (const { id } of plan.jurisdictions('community')) {
    const slot = plan.ancestor(plan.slotOf(id), level)
    const entry = counts.get(slot) ?? [0, 0, 0]
    counts.set(slot, entry)
    entry[Math.min(2, plan.care.pairOf(id)?.departments.length ?? 0) as 0 | 1 | 2]++
  }
  return counts
}

/** Services count where their community lies now; those of a community that is gone count nowhere. */
function servicesBy(plan: Plan, level: Level): ReadonlyMap<number, BriefUnit['done']> {
  const sums = new Map<number, { volunteer: number; solved: number }>()
  for (const { community, activity, solved } of plan.care.all('service')) {
    const slot = plan.ancestor(plan.slotOf(community), level)
    const sum = sums.get(slot) ?? { volunteer: 0, solved: 0 }
    sums.set(slot, sum)
    sum.volunteer += Number(activity === 'volunteer')
    sum.solved += solved
  }
  return sums
}

function departmentsOf(plan: Plan, { id }: Jurisdiction): string[] {
  return (plan.care.pairOf(id)?.departments ?? []).map(
    (department) => plan.care.get('department', department)?.name ?? department,
  )
}

/** Posts stand at the offices of streets; a coarser jurisdiction has those of the offices in it. */
function postsBy(plan: Plan, level: Level): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const record of plan.jurisdictions(serviceLevel(plan.base, 'centre'))) {
    if (record.posts === null) continue
    const slot = plan.ancestor(plan.slotOf(record.id), level)
    sums.set(slot, (sums.get(slot) ?? 0) + record.posts)
  }
  return sums
}
