import { ACTIVITIES, type Service } from '#core/plan/service.ts'

/** A service as it is typed. */
export interface ServiceDraft {
  readonly date: string
  readonly department: string
  readonly community: string
  readonly activity: string
  readonly text: string
  readonly hours: string
  readonly people: string
  readonly raised: string
  readonly solved: string
  readonly satisfaction: string
  readonly need: string
}

/** What a form for a service begins with: a service that there is, or an empty one. */
export function serviceDraft(
  from: Service | Pick<Service, 'date' | 'community' | 'department'>,
): ServiceDraft {
  if (!('kind' in from)) {
    const zeroes = { hours: '0', people: '0', raised: '0', solved: '0' }
    return { ...zeroes, ...from, activity: ACTIVITIES[0], text: '', satisfaction: '', need: '' }
  }
  const { date, department, community, activity, text, hours, people, raised, solved } = from
  return {
    date,
    department,
    community,
    activity,
    text,
    hours: String(hours),
    people: String(people),
    raised: String(raised),
    solved: String(solved),
    satisfaction: from.satisfaction === null ? '' : String(from.satisfaction),
    need: from.need ?? '',
  }
}
