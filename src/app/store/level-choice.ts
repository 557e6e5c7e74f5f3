import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The level that is redrawn and the level of the pieces the tools pick. */
export interface LevelChoice {
  readonly level: Level
  readonly unitLevel: Level
}

/** Streets of communities where the city has them, else the second finest level of the finest pieces. */
export function defaultLevels(plan: Plan): LevelChoice {
  const { levels } = plan.base
  const level = levels.indexOf('street') > 0 ? 'street' : (levels[1] ?? levels[0]!)
  return { level, unitLevel: plan.finer(level) ?? level }
}

/** The choice after the level to redraw changed: picked units stay when they are still finer, else the next finer level is picked. */
export function withLevel(plan: Plan, level: Level, picked: Level | null): LevelChoice {
  const stays = picked !== null && isFiner(plan, picked, level)
  return { level, unitLevel: stays ? picked : (plan.finer(level) ?? level) }
}

/** True when units of `unitLevel` can be picked while `level` is redrawn. */
export function isUnitLevel(plan: Plan, unitLevel: Level, level: Level): boolean {
  return isFiner(plan, unitLevel, level) || (unitLevel === level && level === plan.finestLevel)
}

function isFiner(plan: Plan, fine: Level, coarse: Level): boolean {
  const { levels } = plan.base
  const at = levels.indexOf(fine)
  return at >= 0 && at < levels.indexOf(coarse)
}
