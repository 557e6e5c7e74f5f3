import type { LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { proposeName } from '#core/plan/propose-name.ts'

/** What new offices of a kind are called after the place where they stand. */
const ENDINGS = { 'service-centre': '区域服务中心', 'large-community': '大社区' } as const

/** A kind of office that a district can open without an approval from above (domain notes 0.2). */
export type CentreStatus = Extract<LegalStatus, keyof typeof ENDINGS>

/** Endings of the places that offices are named after. */
const PLACE = /(社区|居委会|村委会|村|嘎查|街道|苏木|镇|乡)$/

/**
 * A free name for a new office, after the unit that it stands in: 攸攸板社区 → 攸攸板区域服务中心; the next free number
 * where that is taken.
 *
 * @param face Where it stands.
 * @param taken Names of the level, also of retired jurisdictions.
 */
export function nameCentre(
  plan: Plan,
  level: Level,
  face: number,
  legalStatus: CentreStatus,
  taken: ReadonlySet<string>,
): string {
  const finer = plan.finer(level) ?? level
  const place = plan.at(plan.labels(finer)[face]!)?.name ?? ''
  const stem = place.replace(/[(（][^()（）]*[)）]$/, '').replace(PLACE, '')
  const name = (stem === '' ? place : stem) + ENDINGS[legalStatus]
  if (!taken.has(name)) return name
  const holder = plan.at(plan.labels(level)[face]!)!
  return proposeName(level, { ...holder, name }, taken)
}
