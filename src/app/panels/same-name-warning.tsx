import { useText } from '#app/i18n/use-text.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { hasSameName } from './has-same-name.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface SameNameWarningProps {
  readonly level: Level
  readonly name: string
  /** Whose name it is to be. */
  readonly id: JurisdictionId
}

/** Says when another jurisdiction of the level has the typed name already; that is allowed. */
export function SameNameWarning({ level, name, id }: SameNameWarningProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  if (!hasSameName(project.plan, level, name, id)) return null
  return <WarningLine text={t('details.sameName', { level, name: name.trim() })} />
}
