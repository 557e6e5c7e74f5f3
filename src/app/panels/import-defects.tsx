import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { Defect } from '#core/topology/defect.ts'
import './import-dialog.css'

const LISTED = 200

/** What was wrong with the polygons, largest first, and what was done about it. */
export function ImportDefects({ defects }: { readonly defects: readonly Defect[] }) {
  const text = useText()
  const { t } = text
  const { zoomToBox } = useWorkbench((state) => state.actions)
  if (defects.length === 0) return <p>{t('import.noDefects')}</p>
  const rows = defects.toSorted((a, b) => b.areaSquareMeters - a.areaSquareMeters)
  return (
    <>
      <ul className="import__list">
        {rows.slice(0, LISTED).map((defect) => (
          <li key={`${defect.kind}-${defect.at.join()}-${defect.features.join()}`} className="import__item">
            <div className="grow">
              <div>
                {t(`defect.${defect.kind}`)}{' '}
                <span className="small soft">{t(`import.defectOutcome.${defect.outcome}`)}</span>
              </div>
              <div className="small soft">
                {t('import.size', { n: defect.areaSquareMeters })}
                {defect.movedMeters > 0 && ` · ${t('import.moved', { n: defect.movedMeters })}`}
              </div>
              {defect.reason !== null && (
                <div className="small">{text.problem({ code: defect.reason, data: {} })}</div>
              )}
            </div>
            <Button small icon="zoom" onClick={() => zoomToBox(defect.bbox)}>
              {t('import.show')}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > LISTED && (
        <p className="small soft">{t('import.moreRows', { n: rows.length - LISTED })}</p>
      )}
    </>
  )
}
