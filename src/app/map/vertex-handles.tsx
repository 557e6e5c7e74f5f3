import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { workbench } from '#app/store/workbench.ts'
import type { OpenProject, PickedBorder } from '#app/store/workbench-state.ts'
import type { BorderHandle } from './border-handles.ts'
import { chosenAfter } from './chosen-after.ts'
import type { MapSignals } from './hand-context.ts'
import { handlePlace } from './handle-place.ts'
import { HandlePress } from './handle-press.ts'
import { handlesInView } from './handles-in-view.ts'
import { isNode } from './is-node.ts'
import type { MapSession } from './map-session.ts'
import { nameOfSide } from './name-of-side.ts'
import { WAYS } from './neighbour-towards.ts'
import { nudgeMeters } from './nudge-meters.ts'
import { screenAt } from './screen-at.ts'
import { screenPoint } from './screen-point.ts'
import { VertexHand } from './vertex-hand.ts'

/** What the handles hang on. */
interface VertexHandlesProps {
  readonly session: MapSession
  readonly signals: MapSignals
}

/** The vertices of the picked border as buttons on the map, while the tool that moves them is out. */
export function VertexHandles({ session, signals }: VertexHandlesProps) {
  const isOut = useWorkbench((state) => state.tool === 'vertices')
  const border = useWorkbench((state) => state.border)
  const project = useWorkbench((state) => state.project)
  if (!isOut || border === null || project === null) return null
  return <Handles session={session} signals={signals} border={border} project={project} />
}

interface HandlesProps extends VertexHandlesProps {
  readonly border: PickedBorder
  readonly project: OpenProject
}

function Handles({ session, signals, border, project }: HandlesProps) {
  const { map } = session
  const { topology } = project.plan
  const { t } = useText()
  const scale = useSyncExternalStore(signals.metersPerPixel.subscribe, signals.metersPerPixel.get)
  const chosen = useWorkbench((state) => state.vertices)
  const { chooseVertices } = useWorkbench((state) => state.actions)
  const [views, renewView] = useReducer((count: number) => count + 1, 0)
  const [focusAt, setFocusAt] = useState(0)
  const layer = useRef<HTMLFieldSetElement>(null)
  /** A vertex that takes the focus as soon as it has a handle. */
  const wantsFocus = useRef<number | null>(null)
  /** Where a range that Shift extends begins. */
  const rangeFrom = useRef(0)
  const hand = useMemo(
    () => new VertexHand(map, workbench.getState, signals, session.guide),
    [map, session, signals],
  )
  const press = useMemo(() => new HandlePress(map, hand), [map, hand])
  const count = border.vertices.length
  const focused = Math.min(focusAt, count - 1)
  const { handles, inView } = useMemo(
    () => ({ views, ...handlesInView(map, topology, border, focused) }),
    [map, topology, border, focused, views],
  )
  const shown = handles.filter(({ kind }) => kind === 'vertex').length

  useEffect(() => {
    map.on('moveend', renewView)
    map.on('resize', renewView)
    const escape = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || !hand.isBusy) return
      event.preventDefault()
      event.stopImmediatePropagation()
      press.cancel()
    }
    const second = (event: globalThis.PointerEvent): void => press.second(event)
    window.addEventListener('keydown', escape, { capture: true })
    window.addEventListener('pointerdown', second, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', second, { capture: true })
      map.off('moveend', renewView)
      map.off('resize', renewView)
      window.removeEventListener('keydown', escape, { capture: true })
      hand.dispose()
    }
  }, [map, hand, press])

  useLayoutEffect(() => {
    const place = (): void => {
      const buttons = layer.current?.querySelectorAll('button') ?? []
      for (const [i, button] of buttons.entries()) {
        const { x, y } = screenAt(map, handlePlace(topology, border, handles[i]!, signals.gripped.get()))
        button.style.transform = `translate(${x}px, ${y}px)`
      }
    }
    place()
    map.on('move', place)
    const stopGrip = signals.gripped.subscribe(place)
    return () => {
      map.off('move', place)
      stopGrip()
    }
  }, [map, topology, border, signals, handles])

  useEffect(() => {
    const take = (): void => {
      const at = signals.focusVertex.get()
      if (at === null) return
      signals.focusVertex.set(null)
      wantsFocus.current = at
      setFocusAt(at)
    }
    take()
    return signals.focusVertex.subscribe(take)
  }, [signals])

  useEffect(() => {
    const at = wantsFocus.current
    const i = handles.findIndex((handle) => handle.kind === 'vertex' && handle.at === at)
    if (i < 0) return
    wantsFocus.current = null
    // Whoever went on to another part of the page meanwhile stays there.
    const { activeElement } = document
    if (activeElement !== document.body && activeElement?.closest('.map') !== layer.current?.closest('.map'))
      return
    layer.current?.querySelectorAll('button')[i]?.focus({ preventScroll: true })
  }, [handles])

  const choose = (
    handle: BorderHandle,
    how: { readonly shiftKey: boolean; readonly isToggle: boolean },
  ): void => {
    if (handle.kind === 'middle') {
      hand.insert(handle)
      return
    }
    chooseVertices(chosenAfter(chosen, handle.at, how.shiftKey ? rangeFrom.current : null, how.isToggle))
    if (!how.shiftKey) rangeFrom.current = handle.at
  }
  const goTo = (at: number): void => {
    wantsFocus.current = at
    setFocusAt(at)
    const place = screenAt(map, handlePlace(topology, border, { kind: 'vertex', at }, null))
    const { clientWidth, clientHeight } = map.getContainer()
    if (place.x < 0 || place.y < 0 || place.x > clientWidth || place.y > clientHeight) {
      map.panTo(map.unproject([place.x, place.y]), { duration: 150 })
    }
  }
  const keys = (event: KeyboardEvent, handle: BorderHandle): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const way = WAYS[event.key as keyof typeof WAYS] as (typeof WAYS)[keyof typeof WAYS] | undefined
    if (way !== undefined && handle.kind === 'vertex') hand.nudge(handle.at, way, event.shiftKey)
    else if (event.key === '[') goTo((handle.at - 1 + count) % count)
    else if (event.key === ']') goTo((handle.at + 1) % count)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && handle.kind === 'vertex') {
      void hand.remove(handle.at)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const release = (event: PointerEvent): void => {
    const clicked = press.up(event.nativeEvent)
    if (clicked === null) return
    choose(clicked, { shiftKey: event.shiftKey, isToggle: event.ctrlKey || event.metaKey })
  }
  const [left, right] = border.sides.map((id) => nameOfSide(project.plan, id) ?? t('onMap.beyond'))
  const nameOf = ({ kind, at }: BorderHandle): string =>
    kind === 'middle'
      ? t('onMap.insertVertex', { n: at + 1 })
      : t(isNode(topology, border.vertices[at]!) ? 'onMap.node' : 'onMap.vertex', {
          n: at + 1,
          of: count,
          left: left!,
          right: right!,
        })

  return (
    <>
      <fieldset
        className="map-handles"
        ref={layer}
        aria-label={t('onMap.vertices', { left: left!, right: right! })}
      >
        {handles.map((handle) => (
          <button
            key={`${handle.kind} ${handle.at}`}
            type="button"
            className="map-handle"
            data-kind={
              handle.kind === 'vertex' && isNode(topology, border.vertices[handle.at]!) ? 'node' : handle.kind
            }
            aria-label={nameOf(handle)}
            aria-pressed={handle.kind === 'vertex' ? chosen.includes(handle.at) : undefined}
            tabIndex={handle.kind === 'vertex' && handle.at === focused ? 0 : -1}
            onFocus={() => handle.kind === 'vertex' && setFocusAt(handle.at)}
            onBlur={() => hand.settle(true)}
            onKeyDown={(event) => keys(event, handle)}
            onPointerDown={(event) => {
              const place = handlePlace(topology, border, handle, null)
              press.down(event.nativeEvent, event.currentTarget, handle, screenAt(map, place))
            }}
            onPointerMove={(event) => {
              signals.pointer.set(screenPoint(event.nativeEvent, map.getContainer()))
              press.move(event.nativeEvent)
            }}
            onPointerLeave={() => signals.pointer.set(null)}
            onPointerUp={release}
            onPointerCancel={() => press.cancel()}
            // A click without a pointer comes from the keyboard.
            onClick={(event) =>
              event.detail === 0 && choose(handle, { shiftKey: event.shiftKey, isToggle: false })
            }
            onWheel={(event) => map.getCanvas().dispatchEvent(new WheelEvent('wheel', event.nativeEvent))}
          />
        ))}
      </fieldset>
      <p className="map-handles-note">
        {shown < inView && <span>{t('onMap.verticesShown', { n: shown, of: inView })}</span>}
        <span>{t('onMap.nudgeStep', { meters: nudgeMeters(scale) })}</span>
      </p>
    </>
  )
}
