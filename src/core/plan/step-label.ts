import type { Command } from './command.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import type { StepLabel } from './step.ts'

/** Names listed in a label before the rest is only counted. */
const LISTED_NAMES = 2

/**
 * The label of a step, to be made before its diff is applied (names and holders are those of that moment).
 * Keys: `assign`, `unassign`, `assign-faces`, `create`, `rename`, `recolour`, `lock`, `unlock`, `merge`, `retire`,
 * `set-rules`, `reset`, `batch`. Data: names, counts, `residents` moved, `level` of the units.
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
      const residents = diff.faces.reduce((sum, { face }) => sum + plan.base.figures.residents[face]!, 0)
      const to = command.to === null ? '' : name(command.to)
      return { key: 'assign-faces', data: { faces: diff.faces.length, residents, to } }
    }
    case 'create':
      return { key: 'create', data: { name: command.name, level: command.level } }
    case 'rename':
      return { key: 'rename', data: { from: name(command.id), to: command.name } }
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
    case 'reset':
      return { key: 'reset', data: {} }
    case 'batch': {
      const only = command.commands.length === 1 ? command.commands[0] : undefined
      if (only !== undefined) return stepLabel(plan, only, diff)
      return { key: 'batch', data: { commands: command.commands.length } }
    }
  }
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
      sum += plan.base.figures.residents[face]!
    })
  }
  return sum
}

/** A few names and how many more: `海拉尔西路街道、攸攸板镇 +3`. An empty name stands for the unassigned. */
function listed(names: readonly string[]): string {
  const rest = names.length - LISTED_NAMES
  return names.slice(0, LISTED_NAMES).join('、') + (rest > 0 ? ` +${rest}` : '')
}
