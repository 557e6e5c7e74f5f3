import { useText } from '#app/i18n/use-text.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { crossedBorders } from './crossed-borders.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface BorderWarningsProps {
  readonly units: readonly JurisdictionId[]
  readonly to: JurisdictionId
}

/** Says when a change also moves the border of a district or another coarser level. */
export function BorderWarnings({ units, to }: BorderWarningsProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  return crossedBorders(project.plan, units, to).map((border) => (
    <WarningLine
      key={border.level}
      text={t('selection.crosses', {
        level: border.level,
        from: border.from.join(t('listSeparator')),
        to: border.to,
      })}
    />
  ))
}
