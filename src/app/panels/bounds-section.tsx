import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { boundsSentence, boundsWay } from '#core/description/bounds-text.ts'
import { planBounds } from '#core/description/plan-bounds.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { BoundsDialog } from './bounds-dialog.tsx'
import './bounds-section.css'
import { useOpenProject } from './use-open-project.ts'

/** Half the width of the view that shows an unnamed stretch, in degrees: some hundred metres. */
const AROUND_DEGREES = 0.002

/** The four bounds of a jurisdiction as the papers have them: generated, or in the planner's words. */
export function BoundsSection({ record }: { readonly record: Jurisdiction }) {
  const { t, language } = useText()
  const { project, revision } = useOpenProject()
  const { zoomToBox } = useWorkbench((state) => state.actions)
  const [isOpen, setOpen] = useState(false)
  const [isEditing, setEditing] = useState(false)
  const paper = language === 'zh-CN' ? 'zh' : 'en'
  const bounds = useMemo(
    () => (isOpen ? planBounds(project.plan, record.id) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [isOpen, project, revision, record.id],
  )
  const generated = bounds === null ? '' : boundsSentence(bounds, paper)
  const stated = record.bounds
  return (
    <section className="bounds small" aria-label={t('bounds.title')}>
      <Button small kind="quiet" icon="boundaries" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('bounds.title')}
      </Button>
      {bounds !== null && (
        <>
          <p className="bounds__text">{stated?.text ?? generated}</p>
          {stated !== null && stated.generated !== generated && (
            <p className="soft">{t('bounds.changed', { text: generated })}</p>
          )}
          {stated === null && <p className="soft">{boundsWay(bounds, paper)}</p>}
          {bounds.unnamed.length > 0 && (
            <>
              <p className="soft">{t('bounds.unnamed', { n: bounds.unnamed.length })}</p>
              <ul className="bounds__unnamed">
                {bounds.unnamed.slice(0, 5).map(({ meters, at }) => (
                  <li key={at.join()}>
                    <span>{t('bounds.stretch', { meters })}</span>
                    <Button
                      small
                      onClick={() => {
                        const [lng, lat] = [toDegrees(at[0]), toDegrees(at[1])]
                        zoomToBox([
                          lng - AROUND_DEGREES,
                          lat - AROUND_DEGREES,
                          lng + AROUND_DEGREES,
                          lat + AROUND_DEGREES,
                        ])
                      }}
                    >
                      {t('leaders.show')}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="bounds__verbs">
            <Button small icon="edit" onClick={() => setEditing(true)}>
              {t('bounds.edit')}
            </Button>
            <Button small onClick={() => void navigator.clipboard?.writeText(stated?.text ?? generated)}>
              {t('bounds.copy')}
            </Button>
          </div>
          {isEditing && (
            <BoundsDialog record={record} generated={generated} onClose={() => setEditing(false)} />
          )}
        </>
      )}
    </section>
  )
}
