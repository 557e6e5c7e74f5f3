import { meanResidents } from '#core/analysis/mean-residents.ts'
import type { TouchedSide } from '#core/analysis/edit-preview.ts'
import type { Level } from '#core/plan/level.ts'
import type { Means } from './side-figures.tsx'
import { useLevelRows } from './use-level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** Mean of a level as it is and as it will be after a change of these sides. */
export function useMeans(level: Level, sides: readonly Pick<TouchedSide, 'before' | 'after'>[]): Means {
  const { project } = useOpenProject()
  const { meanResidents: before } = useLevelRows(level)
  return { before, after: before === null ? null : meanResidents(project.metrics, level, sides) }
}
