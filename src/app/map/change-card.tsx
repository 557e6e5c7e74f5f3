import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { ChangeSide } from './change-side.tsx'
import { cardPlace } from './card-place.ts'
import type { Obstacle } from './card-place.ts'
import type { MapSignals } from './hand-context.ts'

/** Sides shown before the rest is only counted. */
const SIDES_SHOWN = 4

interface Side {
  readonly key: string
  readonly name: string
  readonly before: number
  readonly after: number
}

/** What a change in hand means for both sides, beside the pointer: during a stroke, or while a selection has a target. */
export function ChangeCard({ signals }: { readonly signals: MapSignals }) {
  const { t, problem } = useText()
  const stroke = useSyncExternalStore(signals.stroke.subscribe, signals.stroke.get)
  // The brush shows its own stroke, not the selection.
  const preview = useWorkbench((state) => (state.tool === 'brush' ? null : state.preview))
  const project = useWorkbench((state) => state.project)
  const level = useWorkbench((state) => state.level)
  const card = useRef<HTMLOutputElement>(null)
  const sides: readonly Side[] =
    project === null
      ? []
      : stroke
        ? stroke.map((side) => ({
            ...side,
            key: String(side.slot),
            name: nameOf(project, side.slot) ?? t('unassigned'),
          }))
        : (preview?.sides ?? []).map(({ id, name, before, after }) => ({
            key: id ?? '',
            name: id === null ? t('unassigned') : name,
            before: before.residents,
            after: after.residents,
          }))
  const refusal = stroke ? null : (preview?.problem ?? null)
  const isOpen = project !== null && (sides.length > 0 || refusal !== null)

  useLayoutEffect(() => {
    const element = card.current
    if (!isOpen || element === null) return
    const place = (): void => {
      const map = element.parentElement!
      const { x, y } = cardPlace(
        signals.pointer.get(),
        element.getBoundingClientRect(),
        { width: map.clientWidth, height: map.clientHeight },
        obstaclesOn(map),
      )
      element.style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    return signals.pointer.subscribe(place)
  }, [isOpen, signals])

  if (!isOpen) return null
  const mean = meanResidents(project, level)
  return (
    <output className="map-change" ref={card} aria-label={t('onMap.changeOf')}>
      {refusal && <p className="map-change-refusal">{problem(refusal)}</p>}
      {sides.slice(0, SIDES_SHOWN).map(({ key, ...side }) => (
        <ChangeSide key={key} {...side} mean={mean} band={bandOf(project.plan.rules, level, side.after)} />
      ))}
      {sides.length > SIDES_SHOWN && (
        <p className="map-change-more">{t('onMap.more', { n: sides.length - SIDES_SHOWN, level })}</p>
      )}
    </output>
  )
}

/** What stands on the map and must stay in sight. */
const CONTROLS = '.map-controls, .map-legend, .map-attribution, .maplibregl-ctrl-scale'

function obstaclesOn(map: HTMLElement): Obstacle[] {
  const { left, top } = map.getBoundingClientRect()
  return [...map.querySelectorAll(CONTROLS)].map((control) => {
    const { x, y, width, height } = control.getBoundingClientRect()
    return { x: x - left, y: y - top, width, height }
  })
}

function nameOf({ plan }: OpenProject, slot: number): string | undefined {
  return plan.at(slot)?.name
}

function meanResidents({ plan, metrics }: OpenProject, level: Level): number {
  const jurisdictions = plan.jurisdictions(level)
  const total = jurisdictions.reduce((sum, { id }) => sum + metrics.residents(id), 0)
  return jurisdictions.length === 0 ? 0 : total / jurisdictions.length
}
