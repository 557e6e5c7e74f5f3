import type { Text } from '#app/i18n/use-text.ts'
import type { Problem } from '#core/problem/problem.ts'

const FIELDS = ['hours', 'people', 'raised', 'solved', 'satisfaction', 'community', 'department'] as const

/** A refusal of a record that names its field as the screen does. */
export function careSaidProblem(t: Text['t'], { code, data }: Problem): Problem {
  const field = FIELDS.find((one) => one === data['field'])
  return field === undefined ? { code, data } : { code, data: { ...data, field: t(`care.field.${field}`) } }
}
