import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { AssignmentPreview, OpenProject, Tool } from '#app/store/workbench-state.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import { meanResidents } from '#core/analysis/mean-residents.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { ChangeSide } from './change-side.tsx'
import type { ChangeSideProps } from './change-side.tsx'
import type { StrokeSide } from './brush-stroke.ts'
import { cardPlace } from './card-place.ts'
import type { MapSignals } from './hand-context.ts'
import { mapObstacles } from './map-obstacles.ts'

/** Sides shown before the rest is only counted. */
const SIDES_SHOWN = 4

/** Tools with which a selection is given to a target. */
const SELECTING_TOOLS: ReadonlySet<Tool> = new Set(['select', 'box', 'lasso', 'pick', 'pan'])

interface Side extends Pick<ChangeSideProps, 'name' | 'before' | 'after' | 'shape'> {
  readonly key: string
}

/**
 * What a change in hand means for all sides, beside the pointer or the vertex that the keyboard moves: during a stroke,
 * while a border is on its way, or while a selection has a target. Says why when the hand may not go on.
 */
export function ChangeCard({ signals }: { readonly signals: MapSignals }) {
  const { t, problem } = useText()
  const stroke = useSyncExternalStore(signals.stroke.subscribe, signals.stroke.get)
  const reason = useSyncExternalStore(signals.refusal.subscribe, signals.refusal.get)
  const draft = useWorkbench((state) => state.draft?.preview ?? null)
  // Tools that show their own change do not show the selection.
  const preview = useWorkbench((state) => (SELECTING_TOOLS.has(state.tool) ? state.preview : null))
  const project = useWorkbench((state) => state.project)
  const level = useWorkbench((state) => state.level)
  const card = useRef<HTMLOutputElement>(null)
  const sides = project === null ? [] : sidesOf(project, stroke, draft, preview, t('unassigned'))
  const refusal = reason ?? draft?.problem ?? (stroke || draft ? null : (preview?.problem ?? null))
  const warnings = stroke === null ? (draft?.warnings ?? []) : []
  const isOpen = project !== null && (sides.length > 0 || refusal !== null)

  useLayoutEffect(() => {
    const element = card.current
    if (!isOpen || element === null) return
    const place = (): void => {
      const map = element.parentElement!
      const { x, y } = cardPlace(
        signals.anchor.get() ?? signals.pointer.get(),
        element.getBoundingClientRect(),
        { width: map.clientWidth, height: map.clientHeight },
        mapObstacles(map),
      )
      element.style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    const stops = [signals.pointer.subscribe(place), signals.anchor.subscribe(place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [isOpen, signals])

  if (!isOpen) return null
  const changed = draft?.sides ?? preview?.sides.filter(({ id }) => id !== null) ?? []
  const mean = meanResidents(project.metrics, level, stroke === null ? changed : [])
  return (
    <output className="map-change" ref={card} aria-label={t('onMap.changeOf')}>
      {refusal && (
        <p className="map-change-refusal">
          <Icon name="warning" />
          {problem(refusal)}
        </p>
      )}
      {sides.slice(0, SIDES_SHOWN).map(({ key, ...side }) => (
        <ChangeSide
          key={key}
          {...side}
          mean={mean}
          band={bandOf(project.plan.rules, level, side.after)}
          estimated={draft?.estimated ?? false}
        />
      ))}
      {sides.length > SIDES_SHOWN && (
        <p className="map-change-more">{t('onMap.more', { n: sides.length - SIDES_SHOWN, level })}</p>
      )}
      {draft?.estimated === true && <p className="map-change-more">{t('onMap.estimated')}</p>}
      {warnings.map((warning) => (
        <p key={JSON.stringify(warning)} className="map-change-warning">
          <Icon name="warning" />
          {problem(warning)}
        </p>
      ))}
    </output>
  )
}

function sidesOf(
  { plan }: OpenProject,
  stroke: readonly StrokeSide[] | null,
  draft: EditPreview | null,
  preview: AssignmentPreview | null,
  unassigned: string,
): Side[] {
  if (stroke !== null) {
    return stroke.map(({ slot, before, after }) => ({
      key: String(slot),
      name: plan.at(slot)?.name ?? unassigned,
      before,
      after,
    }))
  }
  if (draft !== null) {
    return draft.sides.map(({ id, name, before, after, created }) => ({
      key: id,
      name,
      before: before.residents,
      after: after.residents,
      shape: { before, after, created },
    }))
  }
  return (preview?.sides ?? []).map(({ id, name, before, after }) => ({
    key: id ?? '',
    name: id === null ? unassigned : name,
    before: before.residents,
    after: after.residents,
  }))
}
