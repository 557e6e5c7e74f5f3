import type { TouchedSide } from '#core/analysis/edit-preview.ts'
import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import type { Level } from '#core/plan/level.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import { proposeUnit } from '#core/plan/propose-unit.ts'
import type { Call, CommandLine } from './command-line.ts'
import { editBorders } from './edit-borders.ts'
import { editLevel } from './edit-level.ts'
import { freeId } from './free-id.ts'
import { prepareEdit } from './prepare-edit.ts'

/**
 * `heyuan draw FILE… --ring RING --level LEVEL -o OUT`: a new jurisdiction of a level within a ring; donors keep the
 * rest.
 */
export function runDraw(call: Call, line: CommandLine): number {
  const { values } = call
  const edit = prepareEdit(call, line, 'ring')
  if (typeof edit === 'number') return edit
  const { metrics } = edit.opened
  const level = editLevel(call, line, metrics.plan)
  if (typeof level === 'number') return level
  const proposed = proposedUnit(metrics, level, edit.drawn)
  const created = {
    ...proposed,
    name: values.name ?? proposed.name,
    code: values.code ?? proposed.code,
  }
  return editBorders(call, line, edit, { type: 'draw', level, ring: edit.drawn, created }, level)
}

/**
 * Name and code after the donor that gives most residents, or most ground where nobody lives, among those of the kind
 * and the parent that the new one gets.
 */
function proposedUnit(metrics: Metrics, level: Level, ring: readonly number[]): NewUnit {
  const { plan } = metrics
  const trial = { id: freeId(plan, level), name: '–', code: '' }
  const command = { type: 'draw', level, ring, created: trial } as const
  const done = execute(plan, command)
  const made = done.ok ? done.value.added.find(({ id }) => id === trial.id) : undefined
  const [like] = previewEdit(metrics, command, level)
    .sides.filter(({ id }) => {
      const record = plan.get(id)
      return record?.parent === made?.parent && record?.legalStatus === made?.legalStatus
    })
    .toSorted((a, b) => given(b, 'residents') - given(a, 'residents') || given(b, 'area') - given(a, 'area'))
  return { ...trial, ...proposeUnit(plan, level, like?.id ?? null) }
}

function given({ before, after }: TouchedSide, what: 'residents' | 'area'): number {
  return what === 'residents'
    ? before.residents - after.residents
    : before.areaSquareMeters - after.areaSquareMeters
}
