import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import './panel.css'
import { BorderWarnings } from './border-warnings.tsx'
import { DetachedAdvice } from './detached-advice.tsx'
import { holdersOf } from './holders-of.ts'
import { ProblemLine } from './problem-line.tsx'
import { SelectedUnits } from './selected-units.tsx'
import './selection-panel.css'
import { SideChange } from './side-change.tsx'
import { TargetChooser } from './target-chooser.tsx'
import { useMeans } from './use-means.ts'
import { useOpenProject } from './use-open-project.ts'

/** What is picked, who could receive it, and what that would do to both sides. */
export function SelectionPanel() {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const selection = useWorkbench((state) => state.selection)
  const target = useWorkbench((state) => state.target)
  const preview = useWorkbench((state) => state.preview)
  const { assignSelection, clearSelection, setTarget } = useWorkbench((state) => state.actions)
  const means = useMeans(level, preview?.sides.filter(({ id }) => id !== null) ?? [])
  const { plan } = project
  const units = useMemo(() => [...selection], [selection])
  const holders = holdersOf(plan, units, level)
  const holder = holders.length === 1 ? holders[0]! : null
  const without = useMemo(() => (holder === null ? [] : [holder]), [holder])
  const targetName = target === null ? '' : (plan.get(target)?.name ?? '')
  const refused = preview?.problem ?? null
  return (
    <section className="panel" aria-label={t('selection.title')}>
      <div className="panel__head">
        <div className="panel__title">
          <h2>{t('selection.picked', { n: units.length, level: unitLevel })}</h2>
          <IconButton icon="close" label={t('selection.clear')} keys="Esc" onClick={clearSelection} />
        </div>
        <SelectedUnits units={units} holders={holders} />
      </div>
      <div className="panel__scroll">
        {holder !== null && <DetachedAdvice units={units} holder={holder} />}
        <section className="panel__section panel__rule">
          <div className="spread">
            <h3>{t('selection.target')}</h3>
            {holders.some((id) => id !== null) && (
              <Button small kind="quiet" onClick={() => void assignSelection(null)}>
                {t('selection.nobody')}
              </Button>
            )}
          </div>
          <TargetChooser
            level={level}
            beside={units}
            without={without}
            chosen={target}
            onChoose={setTarget}
          />
        </section>
        {preview !== null && (
          <section className="panel__section" aria-label={t('selection.both')}>
            <div className="spread">
              <h3>{t('selection.both')}</h3>
              {plan.base.known.residents && (
                <span className="small soft">{t('selection.moved', { n: preview.movedResidents })}</span>
              )}
            </div>
            <ProblemLine problem={refused} />
            {refused === null && target !== null && <BorderWarnings units={units} to={target} />}
            {preview.sides.map((side) => (
              <SideChange key={side.id ?? ''} side={side} level={level} meanResidents={means} />
            ))}
          </section>
        )}
      </div>
      <div className="panel__foot">
        <Button
          kind="main"
          wide
          disabled={target === null || refused !== null}
          onClick={() => void assignSelection()}
        >
          {target === null ? t('selection.choose') : t('selection.assign', { name: targetName })}
          {target !== null && <KeyHint keys="Enter" />}
        </Button>
      </div>
    </section>
  )
}
