import { Metrics } from '#core/analysis/metrics.ts'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { ARTICLE_CASES } from '#core/merging/article-cases.ts'
import { proposeMerges } from '#core/merging/propose-merges.ts'
import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import { ARTICLE_RESULT } from '#core/proposal/article-result.ts'
import type { CentreGoal } from '#core/proposal/centre-goal.ts'
import { propose } from '#core/proposal/propose.ts'
import { assembleBundledCity } from '#io/formats/assemble-bundled-city.ts'
import { BUNDLED_FILES } from '#io/formats/bundled-files.ts'
import { readBundledPart } from '#io/formats/read-bundled-part.ts'
import { readCareFile } from '#io/formats/read-care-file.ts'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { knownCentres } from './known-centres.ts'

/** Compounds fewer in the whole city, as the article has it. */
const FEWER = 272

/** Days for the record; the article tells results and not how each merge was decided. */
const SURVEYED = '2022-03-01'
const UNIFIED = '2023-06-30'

/** The end of the year that the services are of. */
const SERVED = '2023-12-31'

/** A scenario of the bundled city as it is shipped: the commands that make it from the city as it was loaded. */
interface Script {
  readonly id: string
  readonly commands: Command[]
}

/**
 * The text of `scenarios.json`: the reform as published (what is known of it, and the rest chosen so that the published
 * figures come about) and a better one within the same means. Every run gives the same bytes.
 */
export async function buildScenarios(read: (name: string) => Uint8Array): Promise<string> {
  const base = value(
    assembleBundledCity(
      '呼和浩特',
      BUNDLED_FILES.map(([name, role]) => value(readBundledPart(role, read(name), name))),
    ),
  )
  const changes = new TextDecoder().decode(read('communities-2021-to-2023.csv'))
  const scripts = [
    { id: 'before', commands: [] },
    await published(base, changes, read('services.csv')),
    await better(base),
  ]
  return `${JSON.stringify(scripts)}\n`
}

/**
 * As published: four of the nine centres and 29 communities that moved are in the statistics codes of 2023; where the
 * other five centres and the large community lie is not, so the search finds them such that the published figures
 * come about. Compounds are joined from the top of the list, with the two cases of the article; pairs stand, and what the
 * departments did in the year that followed is on record.
 */
async function published(base: PlanBase, changes: string, services: Uint8Array): Promise<Script> {
  const state = new State(base)
  state.do(knownCentres(state.plan, changes))
  const known = state.plan
    .jurisdictions('street')
    .filter(({ legalStatus }) => legalStatus === 'service-centre')
  await reformStreets(state, 'published', 'article', ARTICLE_RESULT.centres - known.length)
  await mergeCompounds(state, 'ranked', articleGroups(base))
  pairDepartments(state)
  state.do({ type: 'publish-pairing', id: 'published', date: UNIFIED, document: '' })
  const source = { file: 'services.csv', bytes: services, today: SERVED }
  const { records, problems } = value(await readCareFile(state.plan, 'services', source))
  if (problems.length > 0) throw new Error(problems[0]!.problem.code)
  state.do({ type: 'put-care-records', records })
  return { id: 'published', commands: state.commands }
}

/** Within the same means: as many centres and merges, no street above 100,000, merges of the highest benefit. */
async function better(base: PlanBase): Promise<Script> {
  const state = new State(base)
  await reformStreets(state, 'better', 'balance', ARTICLE_RESULT.centres)
  await mergeCompounds(state, 'best', [])
  pairDepartments(state)
  return { id: 'better', commands: state.commands }
}

/** A plan that keeps what was done to it. */
class State {
  readonly plan: Plan
  readonly commands: Command[] = []

  constructor(base: PlanBase) {
    this.plan = new Plan(base)
  }

  do(command: Command): void {
    this.plan.apply(value(execute(this.plan, command)))
    this.commands.push(command)
  }
}

async function reformStreets(state: State, stem: string, goal: CentreGoal, centres: number): Promise<void> {
  const { plan } = state
  const request = {
    kind: 'reform',
    goal,
    centres,
    largeCommunities: ARTICLE_RESULT.largeCommunities,
    atMostAbove: ARTICLE_RESULT.betweenLimits,
    seed: 1,
    effort: 1,
  } as const
  const coverage = new ServiceCoverage(plan, measureServiceReach(plan.base, plan.rules))
  const run = propose(new Metrics(plan), request, { solve: await loadMipSolver(), coverage })
  const [proposal] = finished(run)
  if (proposal === undefined) throw new Error('no proposal')
  state.do(renamed(proposal.command, `${proposal.id}.`, `${stem}.`))
}

async function mergeCompounds(
  state: State,
  way: 'best' | 'ranked',
  fixed: readonly (readonly number[])[],
): Promise<void> {
  const request = { within: null, reduceBy: FEWER, fixed }
  const found = finished(proposeMerges(state.plan, request, { solve: await loadMipSolver() }))
  const { merges } = found.find((proposal) => proposal.way === way)!
  state.do({ type: 'plan-merges', merges, date: SURVEYED })
  const entry = {
    stage: 'unified',
    date: UNIFIED,
    document: '',
    note: '',
    attachments: [],
    reason: '报道只有结果，没有过程',
  } as const
  const title = { key: 'unify-compounds', data: { merges: merges.length, fewer: FEWER } }
  state.do({
    type: 'batch',
    title,
    commands: merges.map(({ id }) => ({ type: 'advance-merge', id, entry, acrossCommunities: true })),
  })
}

function pairDepartments(state: State): void {
  const request = { against: 'standing', rule: null } as const
  const { pairs } = finished(solvePairing(caseOfPlan(state.plan, request), request))
  state.do({
    type: 'pair',
    pairs: pairs.map(({ community, department }) => ({ community, departments: [department] })),
    standing: false,
  })
}

function articleGroups({ compounds }: PlanBase): readonly (readonly number[])[] {
  return ARTICLE_CASES.map((one) =>
    one.compounds.map((name) => compounds.names.indexOf(name)).toSorted((a, b) => a - b),
  )
}

/** A command whose new ids begin otherwise: a planner who asks for the same proposal later gets other ids. */
function renamed(command: Command, from: string, to: string): Command {
  return JSON.parse(JSON.stringify(command).replaceAll(`"${from}`, `"${to}`)) as Command
}

function finished<T>(run: Generator<unknown, Result<T>>): T {
  let step = run.next()
  while (step.done !== true) step = run.next()
  return value(step.value)
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
