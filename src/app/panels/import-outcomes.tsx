import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { FeatureOutcome } from '#io/formats/import-report.ts'
import './import-dialog.css'

/** More rows than this nobody reads; the counts say the rest. */
const LISTED = 200
const CHOICES = ['refused', 'repaired', 'taken'] as const

/** Every feature with what became of it and why, the refused first. */
export function ImportOutcomes({ outcomes }: { readonly outcomes: readonly FeatureOutcome[] }) {
  const text = useText()
  const { t } = text
  const { zoomToBox } = useWorkbench((state) => state.actions)
  const count = (outcome: string): number => outcomes.filter((each) => each.outcome === outcome).length
  const [shown, setShown] = useState<(typeof CHOICES)[number]>(
    CHOICES.find((choice) => count(choice) > 0) ?? 'taken',
  )
  if (outcomes.length === 0) return <p>{t('import.noFeatures')}</p>
  const rows = outcomes.filter((each) => each.outcome === shown)
  return (
    <div className="stack">
      <ToggleGroup
        label={t('import.report')}
        value={shown}
        options={CHOICES.map((value) => ({
          value,
          text: t('import.outcomeCount', { outcome: t(`import.outcome.${value}`), n: count(value) }),
        }))}
        onChange={setShown}
      />
      <ul className="import__list">
        {rows.slice(0, LISTED).map((each) => (
          <li key={`${each.file}-${each.index}`} className="import__item">
            <div className="grow">
              <div>
                {each.name === '' ? t('import.feature', { n: each.index + 1 }) : each.name}{' '}
                <span className="small soft">
                  {each.file} #{each.index + 1}
                </span>
              </div>
              {each.problems.map((problem) => (
                <div key={problem.code} className="small">
                  {text.problem(problem)}
                </div>
              ))}
              {each.movedMeters > 0 && (
                <div className="small soft">{t('import.moved', { n: each.movedMeters })}</div>
              )}
            </div>
            {each.bbox !== null && (
              <Button small icon="zoom" onClick={() => each.bbox !== null && zoomToBox(each.bbox)}>
                {t('import.show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.length > LISTED && (
        <p className="small soft">{t('import.moreRows', { n: rows.length - LISTED })}</p>
      )}
    </div>
  )
}
