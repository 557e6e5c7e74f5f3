import type { Plan } from '#core/plan/plan.ts'

/** Words for what is needed and given that are in use: functions of departments, needs and resources. */
export function careTags(plan: Plan): string[] {
  const tags = [
    ...plan.care.departments().flatMap(({ functions }) => functions),
    ...plan.care.all('need').map(({ tag }) => tag),
    ...plan.care.all('resource').map(({ tag }) => tag),
  ]
  return [...new Set(tags)].sort((a, b) => a.localeCompare(b, 'zh-CN'))
}
