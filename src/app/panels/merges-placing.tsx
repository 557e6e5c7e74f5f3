import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Placing } from '#app/store/workbench-state.ts'
import { Button } from '#app/ui/button.tsx'
import type { MergeId } from '#core/plan/compound-merge.ts'

interface MergesPlacingProps {
  readonly merge: MergeId
  /** What can be drawn here. */
  readonly offers: readonly Pick<Placing, 'what' | 'shape'>[]
}

/** Buttons that begin to draw something for a merge on the map; the one being drawn is pressed and can be given up. */
export function MergesPlacing({ merge, offers }: MergesPlacingProps) {
  const { t } = useText()
  const placing = useWorkbench((state) => state.merging.placing)
  const { startPlacing } = useWorkbench((state) => state.actions)
  const now = offers.find(({ what }) => placing?.merge === merge && placing.what === what)
  return (
    <>
      <div className="merges-buttons">
        {offers.map(({ what, shape }) => (
          <Button
            key={what}
            small
            icon="draw"
            aria-pressed={now?.what === what}
            onClick={() => startPlacing(now?.what === what ? null : { merge, what, shape })}
          >
            {t(`merges.draw.${what}`)}
          </Button>
        ))}
      </div>
      {now !== undefined && (
        <div className="merges-placing small">
          <output>{t('merges.placing', { what: t(`merges.draw.${now.what}`) })}</output>
          <Button small onClick={() => startPlacing(null)}>
            {t('merges.placingStop')}
          </Button>
        </div>
      )}
    </>
  )
}
