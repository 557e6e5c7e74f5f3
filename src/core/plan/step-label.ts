import type { Command } from './command.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { shiftedResidents } from './shifted-residents.ts'
import type { StepLabel } from './step.ts'

/** Names listed in a label before the rest is only counted. */
const LISTED_NAMES = 2

/**
 * The label of a step, to be made before its diff is applied (names and holders are those of that moment).
 * Keys: `assign`, `unassign`, `assign-faces`, `create`, `rename`, `recolour`, `state-bounds`, `combine`, `lock`, `unlock`, `merge`, `retire`,
 * `plan-merges`, `edit-merge`, `advance-merge`, `merge-compounds`, `record-vote`, `unmerge`, `put-care-records` (`kind`), `drop-care-records`, `dissolve-department`, `pair`, `pair-one`, `lock-pairs`, `unlock-pairs`, `publish-pairing`, `set-rules`, `convert`, `place-seat`, `set-posts`, `reset`, `move-border`, `insert-vertex`, `delete-vertices`, `redraw`, `cut`, `draw`, `batch`. Data:
 * names, counts, `residents` moved, `level` of the units; of a border that bends the names of its two sides (`left`,
 * `right`), of a new course and a new jurisdiction who gives (`from`) and gets (`to`, `name`).
 */
export function stepLabel(plan: Plan, command: Command, diff: PlanDiff): StepLabel {
  const name = (id: JurisdictionId): string => plan.get(id)?.name ?? ''
  switch (command.type) {
    case 'assign': {
      const moved = diff.updated.map(([from]) => from)
      const data = {
        units: moved.length,
        level: moved[0]?.level ?? plan.finestLevel,
        names: listed(moved.map((unit) => unit.name)),
        from: listed(
          holderNames(
            plan,
            command,
            moved.map(({ id }) => id),
          ),
        ),
        residents: residentsOf(
          plan,
          moved.map(({ id }) => id),
        ),
      }
      if (command.to === null) return { key: 'unassign', data }
      return { key: 'assign', data: { ...data, to: name(command.to) } }
    }
    case 'assign-faces': {
      const residents = diff.faces.reduce((sum, { face }) => sum + plan.figures.residents[face]!, 0)
      const to = command.to === null ? '' : name(command.to)
      return { key: 'assign-faces', data: { faces: diff.faces.length, residents, to } }
    }
    case 'create':
      return { key: 'create', data: { name: command.name, level: command.level } }
    case 'rename':
      return { key: 'rename', data: { from: name(command.id), to: command.name } }
    case 'combine':
      return { key: 'combine', data: { scenario: command.scenario, steps: command.steps } }
    case 'state-bounds':
    case 'recolour':
    case 'retire':
      return { key: command.type, data: { name: name(command.id) } }
    case 'lock':
      return { key: command.locked ? 'lock' : 'unlock', data: { name: name(command.id) } }
    case 'merge': {
      const merged = command.ids.filter((id) => id !== command.into)
      return {
        key: 'merge',
        data: {
          names: listed(merged.map(name)),
          into: name(command.into),
          residents: residentsOf(plan, merged),
        },
      }
    }
    case 'set-rules':
      return { key: 'set-rules', data: { name: command.rules.name } }
    case 'convert':
      return {
        key: 'convert',
        data: { name: name(command.id), status: command.legalStatus, document: command.document },
      }
    case 'place-seat':
      return { key: 'place-seat', data: { name: name(command.id) } }
    case 'set-posts':
      return { key: 'set-posts', data: { offices: command.posts.length } }
    case 'plan-merges': {
      const compounds = command.merges.reduce((sum, merge) => sum + merge.compounds.length, 0)
      const names = listed(command.merges.map((merge) => merge.name))
      return { key: 'plan-merges', data: { merges: command.merges.length, compounds, names } }
    }
    case 'edit-merge':
    case 'record-vote':
    case 'unmerge':
      return { key: command.type, data: { name: plan.merges.get(command.id)?.name ?? '' } }
    case 'advance-merge': {
      const { stage } = command.entry
      const data = { name: plan.merges.get(command.id)?.name ?? '', stage, ...shiftOf(plan, diff) }
      return { key: stage === 'unified' ? 'merge-compounds' : 'advance-merge', data }
    }
    case 'put-care-records':
    case 'drop-care-records': {
      const records = command.type === 'drop-care-records' ? command.ids.length : command.records.length
      const kind =
        command.type === 'drop-care-records' ? command.kind : (command.records[0]?.kind ?? 'service')
      return { key: command.type, data: { records, kind } }
    }
    case 'dissolve-department':
      return { key: command.type, data: { name: plan.care.get('department', command.id)?.name ?? '' } }
    case 'pair': {
      const [only, more] = command.pairs
      if (only === undefined || more !== undefined)
        return { key: 'pair', data: { communities: command.pairs.length } }
      const departments = only.departments.map((id) => plan.care.get('department', id)?.name ?? '')
      return { key: 'pair-one', data: { name: name(only.community), departments: listed(departments) } }
    }
    case 'lock-pairs': {
      const data = { communities: command.communities.length, names: listed(command.communities.map(name)) }
      return { key: command.locked ? 'lock-pairs' : 'unlock-pairs', data }
    }
    case 'publish-pairing':
      return { key: command.type, data: { document: command.document, date: command.date } }
    case 'reset':
      return { key: 'reset', data: {} }
    case 'move-border':
    case 'delete-vertices':
      return {
        key: command.type,
        data: {
          vertices: command.vertices.length,
          ...sidesOf(plan, command.vertices[0]!.arc),
          ...shiftOf(plan, diff),
        },
      }
    case 'insert-vertex':
      return { key: command.type, data: { ...sidesOf(plan, command.arc), ...shiftOf(plan, diff) } }
    case 'redraw': {
      const shifts = [...shiftedResidents(plan, diff, command.level)]
      const names = (sign: 1 | -1): string =>
        listed(shifts.flatMap(([slot, shift]) => (shift * sign > 0 ? [plan.at(slot)?.name ?? ''] : [])))
      const residents = shifts.reduce((sum, [, shift]) => sum + Math.max(0, shift), 0)
      return { key: 'redraw', data: { level: command.level, from: names(-1), to: names(1), residents } }
    }
    case 'cut':
    case 'draw': {
      const level = command.type === 'draw' ? command.level : plan.get(command.target)!.level
      const shifts = shiftedResidents(plan, diff, level)
      const givers = [...shifts].flatMap(([slot, shift]) => (shift < 0 ? [plan.at(slot)?.name ?? ''] : []))
      const from = command.type === 'cut' ? name(command.target) : listed(givers)
      const residents = [...shifts.values()].reduce((sum, shift) => sum + Math.max(0, shift), 0)
      return { key: command.type, data: { name: command.created.name, level, from, residents } }
    }
    case 'batch': {
      if (command.title !== undefined) return command.title
      const only = command.commands.length === 1 ? command.commands[0] : undefined
      if (only !== undefined) return stepLabel(plan, only, diff)
      return { key: 'batch', data: { commands: command.commands.length } }
    }
  }
}

/** Names of what lies on the two sides of an arc, at the coarsest level where they differ; '' = nobody. */
function sidesOf(
  plan: Plan,
  arc: number,
): { readonly left: string; readonly right: string; readonly level: Level } {
  const faces = [plan.topology.face[2 * arc]!, plan.topology.face[2 * arc + 1]!]
  const slotsAt = (level: Level): number[] =>
    faces.map((face) => (face < 0 ? UNASSIGNED : plan.labels(level)[face]!))
  const level =
    plan.base.levels.toReversed().find((each) => {
      const [left, right] = slotsAt(each)
      return left !== right
    }) ?? plan.finestLevel
  const [left = '', right = ''] = slotsAt(level).map((slot) => plan.at(slot)?.name ?? '')
  return { left, right, level }
}

/** Residents who change hands at the finest level. */
function shiftOf(plan: Plan, diff: PlanDiff): { readonly residents: number } {
  let residents = 0
  for (const shift of shiftedResidents(plan, diff, plan.finestLevel).values()) residents += Math.max(0, shift)
  return { residents }
}

function holderNames(
  plan: Plan,
  command: Extract<Command, { type: 'assign' }>,
  units: readonly JurisdictionId[],
): string[] {
  const level = command.to === null ? plan.coarser(plan.get(units[0]!)!.level) : plan.get(command.to)?.level
  const names = new Set<string>()
  for (const id of units) names.add((level && plan.at(plan.ancestor(plan.slotOf(id), level))?.name) ?? '')
  return [...names]
}

function residentsOf(plan: Plan, ids: readonly JurisdictionId[]): number {
  let sum = 0
  for (const id of ids) {
    plan.eachFace(plan.slotOf(id), (face) => {
      sum += plan.figures.residents[face]!
    })
  }
  return sum
}

/** A few names and how many more: `海拉尔西路街道、攸攸板镇 +3`. An empty name stands for the unassigned. */
function listed(names: readonly string[]): string {
  const rest = names.length - LISTED_NAMES
  return names.slice(0, LISTED_NAMES).join('、') + (rest > 0 ? ` +${rest}` : '')
}
