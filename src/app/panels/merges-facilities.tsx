import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Problem } from '#core/problem/problem.ts'
import { mergesBox } from './merges-box.ts'
import { MergesPlacing } from './merges-placing.tsx'
import { ProblemLine } from './problem-line.tsx'

const OFFERS = [
  { what: 'parking', shape: 'area' },
  { what: 'fitness-path', shape: 'line' },
  { what: 'green', shape: 'area' },
  { what: 'room', shape: 'area' },
] as const

/** What residents will share: drawn on the map, shown there, and taken out again. */
export function MergesFacilities({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { dispatch, zoomToBox } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const { facilities, id } = merge

  async function remove(at: number): Promise<void> {
    const left = facilities.filter((_, i) => i !== at)
    setRefusal(await dispatch({ type: 'edit-merge', id, terms: { facilities: left } }))
  }

  return (
    <section className="panel__section" aria-label={t('merges.facilities', { n: facilities.length })}>
      <h3>{t('merges.facilities', { n: facilities.length })}</h3>
      {facilities.length === 0 && <p className="small soft">{t('merges.facilitiesNone')}</p>}
      <ol className="merges-list">
        {facilities.map(({ kind, name, points }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a facility is its place in the list
          <li key={i} className="row">
            <span className="grow cut">
              {t(`merges.kind.${kind}`)}
              {name !== '' && <span className="small soft"> {name}</span>}
            </span>
            <IconButton
              small
              icon="zoom"
              label={t('merges.facilityShow', { n: i + 1 })}
              onClick={() => zoomToBox(mergesBox(points))}
            />
            <IconButton
              small
              icon="remove"
              label={t('merges.facilityRemove', { n: i + 1 })}
              onClick={() => void remove(i)}
            />
          </li>
        ))}
      </ol>
      <ProblemLine problem={refusal} />
      <MergesPlacing merge={id} offers={OFFERS} />
    </section>
  )
}
