import type { MapSignals } from './hand-context.ts'
import { Signal } from './signal.ts'

/** The signals of a map that has not been touched. */
export function mapSignals(): MapSignals {
  return {
    pointer: new Signal(null),
    stroke: new Signal(null),
    bearing: new Signal(0),
    menu: new Signal(null),
    metersPerPixel: new Signal(0),
    said: new Signal(null),
    wanted: new Signal(null),
    refusal: new Signal(null),
    anchor: new Signal(null),
    gripped: new Signal(null),
    focusVertex: new Signal(null),
    sketch: new Signal(null),
    compound: new Signal(null),
  }
}
