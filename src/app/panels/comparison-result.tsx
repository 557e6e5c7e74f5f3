import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import { ComparisonArea } from './comparison-area.tsx'
import './comparison.css'

interface ComparisonResultProps {
  readonly story: ComparisonStory
  /** Shows a place on the map, in degrees. */
  readonly onShow: (box: ComparisonStory['areas'][number]['box']) => void
}

/** The difference as a story: its sums, and the places one after the other, each shown on the map. */
export function ComparisonResult({ story, onShow }: ComparisonResultProps) {
  const { t } = useText()
  const [shown, setShown] = useState<number | null>(null)
  const { areas, moved, newMeters, goneMeters } = story
  if (areas.length === 0) return <output>{t('comparison.same')}</output>
  const show = (at: number): void => {
    setShown(at)
    onShow(areas[at]!.box)
  }
  const step = (by: number): void => show(((shown ?? (by > 0 ? -1 : 0)) + by + areas.length) % areas.length)
  return (
    <>
      <output>
        {t('comparison.sum', {
          count: areas.length,
          residents: moved.residents,
          households: moved.households,
          area: moved.areaSquareMeters / 1e6,
        })}
      </output>
      <p className="small soft">
        {t('comparison.border', { fresh: newMeters / 1e3, gone: goneMeters / 1e3 })}
      </p>
      {!story.isExact && <p className="small">{t('comparison.estimated')}</p>}
      <div className="comparison__steps">
        <Button small onClick={() => step(-1)}>
          {t('comparison.previous')}
        </Button>
        <Button small onClick={() => step(1)}>
          {t('comparison.next')}
        </Button>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {shown !== null &&
          t('comparison.place', { at: shown + 1, count: areas.length, residents: areas[shown]!.residents })}
      </p>
      <ol className="comparison__areas" aria-label={t('comparison.areas')}>
        {areas.map((area, at) => (
          <ComparisonArea
            key={area.box.join()}
            area={area}
            at={at}
            isShown={at === shown}
            onShow={() => show(at)}
          />
        ))}
      </ol>
    </>
  )
}
