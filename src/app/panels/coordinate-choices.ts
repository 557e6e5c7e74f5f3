import type { Problem } from '#core/problem/problem.ts'

/** Conversions that the problems of a layer speak of, and the one in force. */
export interface CoordinateChoices {
  /** None when the coordinates are plain degrees and nothing is to be chosen. */
  readonly remedies: readonly string[]
  readonly chosen: string | null
}

/** What can be chosen for the coordinates of a layer, read from its problems. */
export function coordinateChoices(problems: readonly Problem[]): CoordinateChoices {
  const remedies = new Set<string>()
  let chosen: string | null = null
  for (const { code, data } of problems) {
    const { remedy, remedies: several } = data
    if (typeof several === 'string') for (const each of several.split(',')) remedies.add(each.trim())
    if (typeof remedy === 'string') remedies.add(remedy)
    if (code === 'coordinates-converted' && typeof remedy === 'string') chosen = remedy
  }
  return { remedies: [...remedies].filter((remedy) => remedy !== '' && remedy !== 'as-is'), chosen }
}
