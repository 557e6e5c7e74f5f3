import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { SNAP_KINDS, type SnapKind } from '#core/snapping/snap-kind.ts'
import './border-panel.css'

/** What the hand catches on, and whether a line follows a road between two of its points. */
export function SnappingSwitches({ follows }: { readonly follows: boolean }) {
  const { t } = useText()
  const snapping = useWorkbench((state) => state.snapping)
  const { setSnapping } = useWorkbench((state) => state.actions)
  const { on, kinds, follow } = snapping
  const toggle = (kind: SnapKind, isOn: boolean): void => {
    const next = new Set(kinds)
    if (isOn) next.add(kind)
    else next.delete(kind)
    setSnapping({ kinds: next })
  }
  return (
    <section className="panel__section" aria-label={t('borderPanel.snapping')}>
      <CheckField
        label={t('borderPanel.snapping')}
        checked={on}
        onChange={(isOn) => setSnapping({ on: isOn })}
      />
      <div className="snap-kinds">
        {SNAP_KINDS.map((kind) => (
          <CheckField
            key={kind}
            label={t(`snapKind.${kind}`)}
            checked={kinds.has(kind)}
            disabled={!on}
            onChange={(isOn) => toggle(kind, isOn)}
          />
        ))}
      </div>
      {follows && (
        <CheckField
          label={t('borderPanel.follow')}
          checked={follow}
          disabled={!on}
          onChange={(isOn) => setSnapping({ follow: isOn })}
        />
      )}
      <p className="small soft">{t('borderPanel.snappingHint')}</p>
    </section>
  )
}
