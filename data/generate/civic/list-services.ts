import type { Division } from '../people/divisions.ts'
import { Random } from '../random.ts'
import { dayOf, type Need } from './list-needs.ts'

/** A service, as a table has it; whoever looks after the community held it. An empty satisfaction = nobody was asked. */
export type Service = readonly [
  date: string,
  community: string,
  activity: string,
  text: string,
  hours: number,
  people: number,
  raised: number,
  solved: number,
  satisfaction: number | '',
  need: string,
]

/** The first day on which the new pairs work, counted from the beginning of 2023, and the last day of the year. */
const FIRST = 90
const LAST = 364
/** Of ten needs so many are met. */
const MET_OF_TEN = 8

const WORK = [
  ['volunteer', '义务清洁'],
  ['volunteer', '便民义诊'],
  ['volunteer', '政策宣讲'],
  ['volunteer', '敬老探望'],
] as const

/**
 * A year of services after the reform. The article speaks of more than 1,600 volunteer services and 1,000 problems
 * solved; how often something happens is set so that the sums come out a little above.
 */
export function listServices(communities: readonly Division[], needs: readonly Need[]): Service[] {
  const rows = communities.flatMap(({ code, name }) => {
    const random = new Random(`services ${code}`)
    const own = needs.filter(({ community }) => community === code)
    const isDazhao = name === '大召社区'
    const service = (activity: string, text: string, day: number, need: Need | null): Service => {
      const raised = need === null ? random.pick([0, 0, 0, 0, 1]) : 1
      const solved = need === null ? raised * random.pick([0, 1, 1]) : 1
      const satisfaction = random.chance(0.3) ? '' : random.whole(78, 100)
      const [hours, people] = [random.whole(2, 24) / 2, random.whole(8, 160)]
      return [dayOf(day), code, activity, text, hours, people, raised, solved, satisfaction, need?.id ?? '']
    }
    const day = (): number => random.whole(FIRST, LAST)
    const met = own.filter(() => isDazhao || random.whole(1, 10) <= MET_OF_TEN)
    const projects = met.map((need) => {
      const opened = (Date.parse(need.opened) - Date.UTC(2023, 0, 1)) / 86_400_000
      const activity = random.chance(0.35) || isDazhao ? 'project' : 'volunteer'
      return service(activity, need.text, Math.min(LAST, Math.max(FIRST, opened) + random.whole(3, 45)), need)
    })
    const volunteers = projects.filter(([, , activity]) => activity === 'volunteer').length
    const more = Math.max(0, random.pick([2, 3, 3, 4]) - volunteers)
    const rest = Array.from({ length: more }, () => {
      const [activity, text] = random.pick(WORK)
      return service(activity, text, day(), null)
    })
    const calls = [
      ...Array.from({ length: random.pick([0, 1, 1, 2]) }, () => service('visit', '领导走访', day(), null)),
      ...Array.from({ length: random.pick([0, 1, 1]) }, () => service('meeting', '议事会', day(), null)),
      ...(random.chance(0.08) ? [service('emergency', '防汛除险', day(), null)] : []),
    ]
    return [...projects, ...rest, ...calls]
  })
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : Number(a[1] > b[1])))
}
