import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'

/** At the top of the map, while something is placed for a merge: what it is, and how it is done. */
export function PlaceHint() {
  const { t } = useText()
  const placing = useWorkbench((state) => (state.tool === 'place' ? state.merging.placing : null))
  const project = useWorkbench((state) => state.project)
  if (placing === null) return null
  const { what, shape, merge } = placing
  return (
    <p className="map-place-hint" role="note" aria-label={t('onMap.placeHint.title')}>
      {t(`onMap.placeHint.${shape}`, {
        what: what === 'gate' ? t('onMap.placeHint.gate') : t(`merges.kind.${what}`),
        name: project?.plan.merges.get(merge)?.name ?? '',
      })}
    </p>
  )
}
