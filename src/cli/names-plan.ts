import type { PairedCommunity } from '#core/pairing/pairing-case.ts'
import { EMPTY_BUILDINGS } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { EMPTY_LINES } from '#core/plan/line-table.ts'
import { Plan } from '#core/plan/plan.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { buildTopology } from '#core/topology/build-topology.ts'

/** A plan of communities and districts without ground: what tables of departments and pairs are read against. */
export function namesPlan(communities: readonly PairedCommunity[], rules: RuleProfile): Plan {
  const plain = {
    colour: null,
    locked: false,
    retired: false,
    seat: null,
    posts: null,
    formerly: [],
    bounds: null,
  } as const
  const districts = [...new Set(communities.map(({ district }) => district))].filter((name) => name !== '')
  const none = new Int32Array(0)
  const { topology } = buildTopology({
    coordinates: new Float64Array(0),
    ringStart: new Uint32Array(1),
    polygonStart: new Uint32Array(1),
    polygonFeature: new Uint32Array(0),
    featureCount: 0,
  })
  return new Plan({
    name: '',
    levels: ['community', 'district'],
    topology,
    figures: { residents: none, households: none, buildings: none },
    known: { residents: true, households: false, buildings: false },
    jurisdictions: [
      ...communities.map(({ id, code, name, district }): Jurisdiction => ({
        ...plain,
        id,
        code,
        name,
        level: 'community',
        legalStatus: 'community',
        parent: district === '' ? null : `district:${district}`,
      })),
      ...districts.map((name): Jurisdiction => ({
        ...plain,
        id: `district:${name}`,
        code: name,
        name,
        level: 'district',
        legalStatus: 'district',
        parent: null,
      })),
    ],
    faceOwner: none,
    buildings: EMPTY_BUILDINGS,
    compounds: EMPTY_COMPOUNDS,
    walls: EMPTY_WALLS,
    gates: EMPTY_GATES,
    merges: [],
    care: [],
    lines: EMPTY_LINES,
    facilities: EMPTY_FACILITIES,
    columns: new Map(),
    rules,
    generated: false,
  })
}
