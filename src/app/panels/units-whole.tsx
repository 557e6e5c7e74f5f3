import { useText } from '#app/i18n/use-text.ts'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { Level } from '#core/plan/level.ts'
import { useOpenProject } from './use-open-project.ts'

interface UnitsWholeProps {
  /** Level of the jurisdictions that are redrawn; the question is about the units below. */
  readonly level: Level
  readonly divides: boolean
  readonly onChange: (divides: boolean) => void
}

/** Whether the units below may be divided; not asked where they are the finest there are. */
export function UnitsWhole({ level, divides, onChange }: UnitsWholeProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const finer = project.plan.finer(level)
  if (finer === undefined || finer === project.plan.finestLevel) return null
  return (
    <div className="field">
      <span className="field__label" aria-hidden>
        {t('streets.whole', { level: finer })}
      </span>
      <ToggleGroup
        label={t('streets.whole', { level: finer })}
        value={divides ? 'divide' : 'keep'}
        options={[
          { value: 'keep', text: t('streets.wholeKeep') },
          { value: 'divide', text: t('streets.wholeDivide') },
        ]}
        onChange={(value) => onChange(value === 'divide')}
      />
    </div>
  )
}
