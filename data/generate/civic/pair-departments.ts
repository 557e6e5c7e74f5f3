import type { Division } from '../people/divisions.ts'
import { Random } from '../random.ts'
import type { Department } from './departments.ts'

/**
 * The tangle before the reform: some communities have no department, many have two to four; a few
 * departments hold far too many, some none. Pairs of community code and department id.
 */
export function pairDepartments(
  communities: readonly Division[],
  departments: readonly Department[],
): (readonly [community: string, department: string])[] {
  const random = new Random('pairings')
  const idle = new Set(
    random
      .shuffle(departments)
      .slice(0, 14)
      .map(({ id }) => id),
  )
  // In the article it looks after 大召社区; nothing else is tied to it by accident.
  idle.add('C01')
  const busy = departments.filter(({ id }) => !idle.has(id))
  const overloaded = random.shuffle(busy).slice(0, 9)
  return communities.flatMap(({ code, name }) => {
    const near = busy.filter(({ id, level }) => level !== 'district' || belongs(id, code))
    const count = random.pick([0, 1, 1, 1, 2, 2, 2, 3, 3, 4])
    const chosen = new Set<string>()
    while (chosen.size < count) {
      const from = random.chance(0.34) ? overloaded : near
      const { id, level } = random.pick(from)
      if (level !== 'district' || belongs(id, code)) chosen.add(id)
    }
    if (name === '大召社区') {
      chosen.clear()
      chosen.add('C01').add('R05')
    }
    return [...chosen].sort().map((id) => [code, id] as const)
  })
}

/** Whether a district body (D1…, D2…) is of the community's district (150102…, 150103…). */
function belongs(department: string, community: string): boolean {
  return Number(department[1]) === Number(community.slice(4, 6)) - 1
}
