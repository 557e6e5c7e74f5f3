import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { Proof } from '#core/optimize/proof.ts'
import type { Command } from '#core/plan/command.ts'
import type { Level } from '#core/plan/level.ts'
import { newRecord } from '#core/plan/new-record.ts'
import { proposeCode } from '#core/plan/propose-code.ts'
import { takenNames } from '#core/plan/taken-names.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { assembleProposal } from './assemble-proposal.ts'
import { contentId } from '#core/plan/content-id.ts'
import type { DraftedArea } from './draft-centres.ts'
import { freshIds } from './fresh-ids.ts'
import { nameCentre, type CentreStatus } from './name-centre.ts'
import type { Proposal } from './proposal.ts'
import type { RedrawnPart } from './redrawn-part.ts'
import { redrawCommands } from './redraw-commands.ts'
import { sharePosts } from './share-posts.ts'

/** What drafted areas are proposed as. */
export interface CentresTitle {
  /** Key of the step's sentence. */
  readonly key: 'centres' | 'reform'
  readonly level: Level
  /** How many of the new centres are large communities. */
  readonly largeCommunities: number
  /** Whether posts are shared out anew among all offices. */
  readonly sharesPosts: boolean
}

/**
 * The proposal that drafted areas come to: centres made and placed, ground given, posts shared out. Of the new ones
 * those with fewest residents become large communities. Codes: those of its commands. Notes: those of `sharePosts`,
 * when posts cannot be shared.
 */
export function centresProposal(
  metrics: Metrics,
  coverage: ServiceCoverage,
  areas: readonly DraftedArea[],
  { key, level, largeCommunities, sharesPosts }: CentresTitle,
): Result<Proposal> {
  const { plan } = metrics
  const id = contentId(
    JSON.stringify([
      key,
      level,
      largeCommunities,
      areas.map(({ ground, places, partition }) => [
        ground.area.scope.map((each) => plan.get(each)!.code),
        places.map((place) => [...ground.sites.points.subarray(2 * place, 2 * place + 2)]),
        [...partition.part],
      ]),
    ]),
  )
  const taken = takenNames(plan)
  const freshId = freshIds(plan, id)
  const large = smallestCentres(areas, largeCommunities)
  const commands: Command[] = []
  const seats: Command[] = []
  for (const { ground, places, poolOf, partition } of areas) {
    const { area, atoms, sites } = ground
    const faces: number[][] = [...area.scope, ...places].map(() => [])
    for (const [atom, part] of partition.part.entries()) faces[part]!.push(...atoms.faces[atom]!)
    const parts: RedrawnPart[] = area.scope.map((each, part) => ({
      id: each,
      created: null,
      faces: faces[part]!,
    }))
    for (const [at, place] of places.entries()) {
      const legalStatus: CentreStatus = large.has(seats.length) ? 'large-community' : 'service-centre'
      const face = atoms.faces[sites.atom[place]!]![0]!
      const donor = plan.get(area.pools[poolOf[at]!]![0]!)!
      const name = nameCentre(plan, level, face, legalStatus, taken.names[level])
      const code = proposeCode(level, { ...donor, legalStatus }, taken.codes)
      taken.names[level].add(name)
      taken.codes.push(code)
      const created = newRecord({ id: freshId(), level, code, name, legalStatus, parent: area.parent })
      parts.push({ id: created.id, created, faces: faces[area.scope.length + at]! })
      const seat = [sites.points[2 * place]!, sites.points[2 * place + 1]!] as const
      seats.push({ type: 'place-seat', id: created.id, at: seat })
    }
    commands.push(...redrawCommands(plan, level, parts, taken, freshId))
  }
  commands.push(...seats)
  const notes: Problem[] = []
  if (sharesPosts) {
    const posts = sharePosts(metrics, level, { type: 'batch', commands })
    if (posts.ok) commands.push(...posts.value)
    else if (posts.problem.code !== 'posts-unknown' && posts.problem.code !== 'nothing-changes') {
      notes.push(posts.problem)
    }
  }
  return assembleProposal(
    metrics,
    {
      id,
      level,
      commands,
      ids: areas.flatMap(({ ground }) => ground.area.scope),
      title: ({ movedResidents }) => ({ key, data: { parts: seats.length, residents: movedResidents } }),
      more: { proof: proofOf(areas), cutShort: false, ...(notes.length === 0 ? {} : { notes }) },
    },
    { coverage },
  )
}

/** Numbers of the new centres with fewest residents, in the order of areas and places. */
function smallestCentres(areas: readonly DraftedArea[], count: number): ReadonlySet<number> {
  const residents = areas.flatMap(({ ground, partition }) => [
    ...partition.weight.subarray(ground.area.scope.length),
  ])
  const order = [...residents.keys()].toSorted((a, b) => residents[a]! - residents[b]! || a - b)
  return new Set(order.slice(0, count))
}

/** What is known of the cost of all areas together; numbers and sites of centres are taken as given. */
function proofOf(areas: readonly DraftedArea[]): Proof {
  let [cost, bound] = [0, 0]
  for (const area of areas) {
    cost += area.partition.cost
    bound += area.bound
  }
  return { kind: 'gap', bound, gap: cost === 0 ? 0 : (cost - bound) / cost }
}
