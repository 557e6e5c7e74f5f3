import type { PlanBase } from '#core/plan/plan-base.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assembleCare } from './assemble-care.ts'
import type { FootprintKind } from './footprint-kind.ts'
import type { FootprintRow } from './footprint-row.ts'
import { importCity } from './import-city.ts'
import type { BundledPart } from './read-bundled-part.ts'

/**
 * Puts the files of the bundled city together: units, lines and facilities are read as a planner's own would be;
 * buildings, compounds, walls and gates come as they were read, posts of the streets and who looks after whom from their tables.
 *
 * Problems: those that block an import.
 */
export function assembleBundledCity(name: string, parts: readonly BundledPart[]): Result<PlanBase> {
  const footprints: Record<FootprintKind, readonly FootprintRow[]> = { buildings: [], compounds: [] }
  const walls = parts.flatMap((part) => ('walls' in part ? part.walls : []))
  const gates = parts.flatMap((part) => ('gates' in part ? part.gates : []))
  let posts: ReadonlyMap<string, number> = new Map()
  for (const part of parts) {
    if ('rows' in part) footprints[part.role] = part.rows
    else if ('posts' in part) posts = part.posts
  }
  const layers = parts.flatMap((part) => ('layer' in part ? [part] : []))
  const { base, report } = importCity(
    layers.map(({ layer }) => ({ file: layer.file, result: ok(layer) })),
    {
      name,
      choices: layers.map(({ layer, role }) => ({ file: layer.file, level: role })),
      footprints,
      walls,
      gates,
      posts,
    },
  )
  if (base === null) return fail(report.blocked ?? problem('import-empty'))
  return ok({ ...base, care: assembleCare(parts, base.jurisdictions), generated: true })
}
