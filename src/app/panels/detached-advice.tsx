import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { targetOptions } from './target-options.ts'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface DetachedAdviceProps {
  readonly units: readonly JurisdictionId[]
  /** The jurisdiction that all of them belong to. */
  readonly holder: JurisdictionId
}

/** What to do with a piece that lies apart from the rest of its jurisdiction: the longest border says to whom. */
export function DetachedAdvice({ units, holder }: DetachedAdviceProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const target = useWorkbench((state) => state.target)
  const { setTarget } = useWorkbench((state) => state.actions)
  const options = useMemo(
    () => targetOptions(project.metrics, level, units, []).filter((option) => option.adjacent),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project, revision, level, units],
  )
  const isApart =
    project.metrics.figures(holder).parts > 1 &&
    !units.includes(holder) &&
    options.every((option) => option.id !== holder)
  const first = options[0]
  if (!isApart) return null
  return (
    <section className="panel__section panel__rule">
      <WarningLine text={t('selection.apart', { name: project.plan.get(holder)?.name ?? '' })} />
      {first !== undefined && target !== first.id && (
        <Button icon="target" onClick={() => setTarget(first.id)}>
          {t('selection.giveTo', { name: first.name })}
        </Button>
      )}
    </section>
  )
}
