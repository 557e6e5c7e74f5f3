import type { Need } from '#core/plan/need.ts'
import type { Service } from '#core/plan/service.ts'

const HOME = 'community:0,0'

/** A volunteer service of department A at the first community of the lattice city, with nothing raised, unless said. */
export function serviceOf(id: string, more: Partial<Service> = {}): Service {
  return {
    kind: 'service',
    id,
    date: '2023-05-01',
    department: 'A',
    community: HOME,
    activity: 'volunteer',
    text: '',
    hours: 1,
    people: 10,
    raised: 0,
    solved: 0,
    satisfaction: null,
    need: null,
    ...more,
  }
}

/** A need that is known since a day. */
export function needOf(id: string, opened: string, community = HOME): Need {
  return { kind: 'need', id, community, tag: '养老', text: id, opened }
}
