import { readFileSync } from 'node:fs'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { assembleBundledCity } from '#io/formats/assemble-bundled-city.ts'
import { BUNDLED_FILES } from '#io/formats/bundled-files.ts'
import { readBundledPart, type BundledRole } from '#io/formats/read-bundled-part.ts'
import { seededRandom } from './seeded-random.ts'

const folder = new URL('../../data/hohhot/', import.meta.url)

/**
 * The bundled city as the page opens it.
 *
 * @param shuffle Puts the rows of every file into another order; 0 = as they lie.
 * @param without Files that are left out.
 */
export function bundledBase(shuffle = 0, without: readonly BundledRole[] = []): PlanBase {
  const parts = BUNDLED_FILES.filter(([, role]) => !without.includes(role)).map(([name, role]) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    const part = readBundledPart(role, shuffle === 0 ? bytes : shuffled(bytes, name, shuffle), name)
    if (!part.ok) throw new Error(JSON.stringify(part.problem))
    return part.value
  })
  const base = assembleBundledCity('呼和浩特', parts)
  if (!base.ok) throw new Error(JSON.stringify(base.problem))
  return base.value
}

/** The same rows in another order: features of a collection, lines of a table below its head. */
function shuffled(bytes: Uint8Array, name: string, seed: number): Uint8Array {
  const random = seededRandom(seed)
  const inOrder = <T>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ row, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row)
  const text = new TextDecoder().decode(bytes)
  if (name.endsWith('.csv')) {
    const [head, ...rows] = text.trimEnd().split('\n')
    return new TextEncoder().encode([head, ...inOrder(rows)].join('\n'))
  }
  const collection = JSON.parse(text) as { readonly features: readonly unknown[] }
  return new TextEncoder().encode(JSON.stringify({ ...collection, features: inOrder(collection.features) }))
}
