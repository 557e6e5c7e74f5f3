/** Administrative levels that tile the city, fine to coarse. Each level nests in the next one that is present. */
export const LEVELS = ['grid', 'community', 'street', 'district'] as const

/** One of the levels grid ⊂ community ⊂ street ⊂ district. */
export type Level = (typeof LEVELS)[number]

/** True when `value` names a level. */
export function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && (LEVELS as readonly string[]).includes(value)
}
