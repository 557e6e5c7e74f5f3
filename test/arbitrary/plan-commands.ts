import fc from 'fast-check'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { BORDER_KINDS, borderCommandFor } from './border-commands.ts'

/**
 * A command in the making: numbers that {@link commandFor} turns into a command for the plan as it then stands, so
 * that random sequences stay meaningful (and some commands stay refused).
 */
export interface CommandSeed {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly c: number
}

/** Kinds from 16 on move borders. */
export const LAST_KIND = 15 + BORDER_KINDS

/** Sequences of command seeds. */
export function commandSeeds(maxLength: number): fc.Arbitrary<CommandSeed[]> {
  const number = fc.nat({ max: 9_999 })
  return fc.array(fc.record({ kind: fc.nat({ max: LAST_KIND }), a: number, b: number, c: number }), {
    maxLength,
  })
}

/** The command that a seed means for a plan. */
export function commandFor(plan: Plan, { kind, a, b, c }: CommandSeed, serial: number): Command {
  if (kind > LAST_KIND - BORDER_KINDS) return borderCommandFor(plan, { kind, a, b, c }, serial)
  const levels = plan.base.levels
  const level = levels[a % (levels.length - 1)]!
  const coarser = plan.coarser(level)!
  const higher = levels[levels.indexOf(level) + 1 + (c % (levels.length - levels.indexOf(level) - 1))]!
  switch (kind) {
    case 0:
      return {
        type: 'create',
        id: `new:${serial}`,
        level,
        name: `New ${serial}`,
        code: c % 2 ? '' : `N${c}`,
        legalStatus: 'grid',
        parent: pick(plan, coarser, b),
      }
    case 1:
      return { type: 'rename', id: pick(plan, level, b), name: c % 5 ? `Name ${c}` : ' ', code: '' }
    case 2:
      return { type: 'recolour', id: pick(plan, level, b), colour: c % 3 ? c % 12 : null }
    case 3:
      return { type: 'lock', id: pick(plan, coarser, b), locked: c % 3 === 0 }
    case 4:
      return { type: 'merge', ids: [pick(plan, level, b)], into: pick(plan, level, c) }
    case 5:
      return { type: 'retire', id: emptyOne(plan) ?? pick(plan, level, b) }
    case 6:
      return { type: 'assign', units: near(plan, level, b, 1 + (c % 3)), to: null }
    case 7:
      return {
        type: 'assign-faces',
        faces: [b % plan.faceOwner.length, c % plan.faceOwner.length],
        to: pick(plan, plan.finestLevel, a),
      }
    case 8:
      return {
        type: 'set-rules',
        rules: { ...HOHHOT_PROFILE, households: { grid: [300, 400 + (c % 3) * 100] } },
      }
    case 9:
      return {
        type: 'batch',
        commands: [
          {
            type: 'create',
            id: `new:${serial}`,
            level,
            name: `Both ${serial}`,
            code: '',
            legalStatus: 'grid',
            parent: null,
          },
          plan.finer(level) === undefined
            ? { type: 'assign-faces', faces: [b % plan.faceOwner.length], to: `new:${serial}` }
            : { type: 'assign', units: near(plan, plan.finer(level)!, b, 2), to: `new:${serial}` },
        ],
      }
    default:
      return { type: 'assign', units: near(plan, level, b, 1 + (a % 4)), to: pick(plan, higher, c) }
  }
}

function pick(plan: Plan, level: Level, number: number): JurisdictionId {
  const all = plan.jurisdictions(level)
  return all[number % all.length]?.id ?? 'nobody'
}

function near(plan: Plan, level: Level, number: number, count: number): JurisdictionId[] {
  const all = plan.jurisdictions(level)
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[(number + i) % all.length]!.id)
}

function emptyOne(plan: Plan): JurisdictionId | undefined {
  return plan.base.levels
    .flatMap((level) => plan.jurisdictions(level))
    .find(({ id }) => plan.ownsNothing(plan.slotOf(id)))?.id
}
