import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { suggestedTarget } from './suggested-target.ts'
import { useOpenProject } from './use-open-project.ts'

/** For a jurisdiction above its limits: what to do now, and the neighbour that has room as a proposal. */
export function NextStep({ record }: { readonly record: Jurisdiction }) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const target = useWorkbench((state) => state.target)
  const { setTarget } = useWorkbench((state) => state.actions)
  const suggestion = useMemo(
    () => suggestedTarget(project.metrics, record.level, record.id),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project, revision, record],
  )
  const chosen = target === null || target === record.id ? undefined : project.plan.get(target)
  if (record.locked || suggestion === null) return null
  return (
    <div className="card__next small">
      <p>
        {chosen === undefined
          ? t('details.nextStep', { level: unitLevel })
          : t('details.nextStepTo', { level: unitLevel, name: chosen.name })}
      </p>
      <p>{t('details.nextCut', { name: record.name })}</p>
      {target !== suggestion.id && (
        <Button small icon="target" onClick={() => setTarget(suggestion.id)}>
          {t('details.suggest', { name: suggestion.name, n: suggestion.residents })}
        </Button>
      )}
    </div>
  )
}
