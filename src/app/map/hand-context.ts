import type { Map as MapLibreMap } from 'maplibre-gl'
import type { OpenProject, WorkbenchState } from '#app/store/workbench-state.ts'
import type { FaceLocator } from '#core/topology/face-locator.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { ScreenPoint } from './brush-path.ts'
import type { BrushStroke, StrokeSide } from './brush-stroke.ts'
import type { Caught } from './caught.ts'
import type { CompoundHit } from './compound-at.ts'
import type { WantedCourse } from './draft-features.ts'
import type { GrippedVertices } from './gripped-vertices.ts'
import type { NamePlaces } from './name-places.ts'
import type { Signal } from './signal.ts'

/** What belongs to an open city as the map sees it. */
export interface MapCity {
  readonly project: OpenProject
  readonly locator: FaceLocator
  readonly places: NamePlaces
}

/** Right-click menu: where it opens and about whom. */
interface UnitMenuRequest {
  readonly x: number
  readonly y: number
  readonly unit: string
  readonly at: string | null
}

/** What the map tells the React parts around it. */
export interface MapSignals {
  /** Pointer on the map in CSS pixels from its top left corner; null when it is elsewhere. */
  readonly pointer: Signal<{ readonly x: number; readonly y: number } | null>
  readonly stroke: Signal<readonly StrokeSide[] | null>
  readonly bearing: Signal<number>
  readonly menu: Signal<UnitMenuRequest | null>
  /** Metres on the ground under a CSS pixel in the middle of the map. */
  readonly metersPerPixel: Signal<number>
  /** A sentence for the live region. */
  readonly said: Signal<Saying | null>
  /** Where the hand wants a border that may not be there. */
  readonly wanted: Signal<WantedCourse | null>
  /** Why the hand may not do what it tries, when no draft says so. */
  readonly refusal: Signal<Problem | null>
  /** Where the keyboard works, in CSS pixels: the card stands there instead of at the pointer. */
  readonly anchor: Signal<ScreenPoint | null>
  /** Vertices of the picked border on their way. */
  readonly gripped: Signal<GrippedVertices | null>
  /** A vertex of the picked border that is to have the focus. */
  readonly focusVertex: Signal<number | null>
  readonly sketch: Signal<SketchMark | null>
  /** The compound or merge under the pointer or the crosshair, while compounds are picked. */
  readonly compound: Signal<CompoundHit | null>
}

/** The next point of a sketch, in CSS pixels, what it is drawn to, and the crosshair when the keyboard leads it. */
interface SketchMark {
  readonly at: ScreenPoint
  readonly caught: Caught | null
  readonly crosshair: ScreenPoint | null
}

/** A sentence to be spoken, as data: a key below `onMap` and its figures, or why something is refused. */
type Saying =
  | {
      readonly key:
        | 'strokeSaid'
        | 'strokeUndone'
        | 'focusSaid'
        | 'noNeighbour'
        | 'borderSaid'
        | 'nudged'
        | 'moved'
        | 'moveUndone'
        | 'verticesGone'
        | 'sketchBack'
        | 'sketchDropped'
        | 'sketchShort'
        | 'sketchDone'
        | 'compoundUnder'
        | 'mergeUnder'
        | 'compoundNone'
        | 'compoundPicked'
        | 'compoundLeft'
        | 'mergeShown'
        | 'placed'
        | 'placeDropped'
        | 'placeShort'
      readonly data: Readonly<Record<string, string | number>>
    }
  | { readonly problem: Problem }
  /** Done, but only as far as it may be: why it went no farther. */
  | { readonly held: Problem }
  /** The number of a point that was put down, or null for the crosshair, and what it is drawn to. */
  | { readonly point: number | null; readonly caught: Caught | null }

/** What every hand works with. */
export interface HandContext {
  readonly map: MapLibreMap
  readonly state: () => WorkbenchState
  readonly city: () => MapCity | null
  readonly signals: MapSignals
  /** True while Space is down: whatever the tool, the hand moves the map. */
  readonly isHeld: () => boolean
  /** Shows a stroke, or the plan as it is. */
  readonly showStroke: (stroke: BrushStroke | null) => void
}

/** Ends what it began: listeners, timers, layers. */
export type Dispose = () => void
