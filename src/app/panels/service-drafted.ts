import { ACTIVITIES, type Service } from '#core/plan/service.ts'
import type { ServiceDraft } from './service-draft.ts'
import { typedNumber } from './typed-number.ts'

/** The service that was typed; a number that is none is NaN, so that the rules for services refuse it. */
export function serviceDrafted(draft: ServiceDraft, id: string): Service {
  const { satisfaction, need } = draft
  return {
    kind: 'service',
    id,
    date: draft.date,
    department: draft.department,
    community: draft.community,
    activity: ACTIVITIES.find((one) => one === draft.activity) ?? ACTIVITIES[0],
    text: draft.text.trim(),
    hours: Math.round(typedNumber(draft.hours) * 10) / 10,
    people: typedNumber(draft.people),
    raised: typedNumber(draft.raised),
    solved: typedNumber(draft.solved),
    satisfaction: satisfaction.trim() === '' ? null : typedNumber(satisfaction),
    need: need === '' ? null : need,
  }
}
