import { useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { MenuEntry } from '#app/ui/menu.tsx'
import { PointMenu } from '#app/ui/point-menu.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { MapSignals } from './hand-context.ts'

/** What a right click on a place offers: for the unit there and for its jurisdiction at the shown level. */
export function UnitMenu({ signals }: { readonly signals: MapSignals }) {
  const request = useSyncExternalStore(signals.menu.subscribe, signals.menu.get)
  const entries = useEntries(request?.unit ?? null, request?.at ?? null)
  if (request === null || entries.length === 0) return null
  return <PointMenu x={request.x} y={request.y} entries={entries} onClose={() => signals.menu.set(null)} />
}

function useEntries(unit: JurisdictionId | null, at: JurisdictionId | null): MenuEntry[] {
  const { t } = useText()
  const plan = useWorkbench((state) => state.project?.plan ?? null)
  const actions = useWorkbench((state) => state.actions)
  const hasSelection = useWorkbench((state) => state.selection.size > 0)
  const entries: MenuEntry[] = []
  const piece = unit === null ? undefined : plan?.get(unit)
  const owner = at === null ? undefined : plan?.get(at)
  if (owner) {
    const { id, name, locked } = owner
    entries.push(
      { kind: 'title', id: 'owner', text: name },
      {
        id: 'assign',
        text: t('onMap.assignHere', { name }),
        icon: 'check',
        disabled: !hasSelection || locked,
        onSelect: () => void actions.assignSelection(id),
      },
      {
        id: 'target',
        text: t('onMap.pickTarget', { name }),
        icon: 'target',
        onSelect: () => actions.setTarget(id),
      },
      {
        id: 'lock',
        text: t(locked ? 'onMap.unlock' : 'onMap.lock', { name }),
        icon: 'lock',
        onSelect: () => void actions.dispatch({ type: 'lock', id, locked: !locked }),
      },
      {
        id: 'zoom',
        text: t('onMap.zoomHere', { name }),
        icon: 'search',
        onSelect: () => actions.zoomToJurisdiction(id),
      },
    )
  }
  if (piece) {
    if (owner) entries.push({ kind: 'line', id: 'line' })
    const { id, name } = piece
    entries.push({
      id: 'select',
      text: t('onMap.selectUnit', { name }),
      icon: 'select',
      onSelect: () => actions.select([id], 'toggle'),
    })
  }
  return entries
}
