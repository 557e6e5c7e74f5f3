import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { GroundFlow } from './ground-flow.ts'
import type { GroundPieces } from './ground-pieces.ts'

/** Adds pieces of ground up by who had them and who has them. */
export class SumTable {
  readonly #flows = new Map<string, { -readonly [K in keyof GroundFlow]: GroundFlow[K] }>()

  /** Adds one piece. */
  add(from: JurisdictionId | null, to: JurisdictionId | null, pieces: GroundPieces, piece: number): void {
    const key = JSON.stringify([from, to])
    let flow = this.#flows.get(key)
    if (flow === undefined) {
      flow = { from, to, residents: 0, households: 0, buildings: 0, areaSquareMeters: 0 }
      this.#flows.set(key, flow)
    }
    flow.residents += pieces.residents[piece]!
    flow.households += pieces.households[piece]!
    flow.buildings += pieces.buildings[piece]!
    flow.areaSquareMeters += pieces.areaSquareDecimeters[piece]! / 100
  }

  /** Flows, most residents first, then most ground. */
  flows(): GroundFlow[] {
    return [...this.#flows.values()].sort(
      (a, b) => b.residents - a.residents || b.areaSquareMeters - a.areaSquareMeters || compareFlows(a, b),
    )
  }
}

function compareFlows(a: GroundFlow, b: GroundFlow): number {
  const [x, y] = [`${a.from} ${a.to}`, `${b.from} ${b.to}`]
  return x < y ? -1 : x > y ? 1 : 0
}
