import type { GeoJSONSource, GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl'
import type { Plan } from '#core/plan/plan.ts'
import { arcFeature } from './arc-feature.ts'
import { changedShapes, type Shapes } from './changed-shapes.ts'
import { faceFeature } from './face-feature.ts'

/** The part of the map that holds the sources of faces and arcs. */
type SourceMap = Pick<MapLibreMap, 'getSource' | 'isSourceLoaded' | 'on' | 'off'>

/**
 * Keeps the map's sources of faces and arcs at the borders as they run now. They were loaded from the base; each
 * change is one difference per source, and the map redraws only the tiles it meets.
 */
export class ShapeSources {
  readonly #map: SourceMap
  readonly #plan: Plan
  /** What was ever sent: all that the sources may show otherwise than the base. */
  readonly #sent = { arcs: new Set<number>(), faces: new Set<number>() }
  #settled: Promise<void> = Promise.resolve()

  constructor(map: SourceMap, plan: Plan) {
    this.#map = map
    this.#plan = plan
  }

  /** Shows some arcs and faces as they are now. */
  renew({ arcs, faces }: Shapes): void {
    const { topology } = this.#plan
    const sending: Promise<void>[] = []
    for (const [name, diff] of [
      ['faces', difference(faces, (face) => faceFeature(topology, face), this.#sent.faces)],
      ['arcs', difference(arcs, (arc) => arcFeature(topology, arc), this.#sent.arcs)],
    ] as const) {
      const source = this.#map.getSource<GeoJSONSource>(name)
      if (diff !== null && source !== undefined) sending.push(source.updateData(diff))
    }
    if (sending.length > 0) this.#settled = Promise.all(sending).then(() => this.#drawn())
  }

  /** Shows everything as it is now, whatever was shown before. Returns what differed from the base or was sent. */
  renewAll(): Shapes {
    const { base, topology } = this.#plan
    const { arcs, faces } = changedShapes(base.topology, topology)
    const shapes = {
      arcs: [...new Set([...arcs, ...this.#sent.arcs])],
      faces: [...new Set([...faces, ...this.#sent.faces])],
    }
    this.renew(shapes)
    return shapes
  }

  /** When the tiles in view show what was sent last. */
  settled(): Promise<void> {
    return this.#settled
  }

  #drawn(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (['faces', 'arcs'].some((name) => this.#map.getSource(name) && !this.#map.isSourceLoaded(name)))
          return
        this.#map.off('sourcedata', look)
        this.#map.off('idle', look)
        resolve()
      }
      this.#map.on('sourcedata', look)
      this.#map.on('idle', look)
      look()
    })
  }
}

/** What to tell a source: pieces without a shape are taken out, the others replace what had their number. */
function difference(
  pieces: readonly number[],
  featureOf: (piece: number) => GeoJSON.Feature | null,
  sent: Set<number>,
): GeoJSONSourceDiff | null {
  if (pieces.length === 0) return null
  const remove: number[] = []
  const add: GeoJSON.Feature[] = []
  for (const piece of pieces) {
    sent.add(piece)
    const feature = featureOf(piece)
    if (feature === null) remove.push(piece)
    else add.push(feature)
  }
  return { remove, add }
}
