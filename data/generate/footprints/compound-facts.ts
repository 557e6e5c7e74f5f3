import { ringArea } from '../plane/ring-area.ts'
import { Random } from '../random.ts'
import type { Building } from './building.ts'
import type { Compound, CompoundKind } from './compound.ts'

/** The register entry of a compound; null is "not known". Money in yuan, areas in square metres. */
export interface CompoundFacts {
  readonly builtYear: number | null
  readonly buildings: number
  readonly households: number
  readonly residents: number
  readonly elderly: number
  readonly floorAreaSquareMeters: number
  readonly propertyManagement: 'none' | 'firm'
  readonly propertyFee: number | null
  readonly gates: number
  readonly guards: number | null
  readonly parkingSpaces: number | null
  readonly greenSquareMeters: number | null
  readonly maintenanceFundYuan: number | null
  readonly arrearsYuan: number | null
  readonly partyBranch: string | null
}

/** Per kind: floor area of a flat, fee range in yuan a month, parking per flat, green share, fund yuan/m². */
const HABITS: Record<CompoundKind, readonly [number, number, number, number, number, number]> = {
  commercial: [104, 1.2, 2.9, 0.85, 0.33, 52],
  resettlement: [86, 0.5, 1.0, 0.5, 0.25, 24],
  old: [61, 0.25, 0.55, 0.14, 0.08, 0],
  unit: [72, 0.35, 0.75, 0.22, 0.14, 9],
  village: [96, 0.2, 0.4, 0.3, 0.1, 0],
}

/** Everything known about a compound. `isManaged` says whether a property firm serves it. */
export function compoundFacts(
  compound: Compound,
  buildings: readonly Building[],
  isManaged: boolean,
  hasGuards: boolean,
): CompoundFacts {
  const random = new Random(`facts ${compound.id}`)
  const [flat, cheap, dear, parking, green, fund] = HABITS[compound.kind]
  const sum = (value: (building: Building) => number) =>
    buildings.reduce((total, building) => total + value(building), 0)
  const households = sum((building) => building.households)
  const floorArea = Math.round(households * flat * random.between(0.85, 1.2))
  const years = buildings.map(({ builtYear }) => builtYear)
  const gates = households < 60 ? 1 : households < 260 ? random.whole(1, 2) : random.whole(2, 3)
  const fee = Math.round(random.between(cheap, dear) * 20) / 20
  const known = <T>(value: T, share: number): T | null => (random.chance(share) ? value : null)
  const hasFund = fund > 0 && (compound.kind !== 'unit' || random.chance(0.4))
  const branch = compound.name + '党支部'
  return {
    builtYear: known(Math.min(...years), 0.94),
    buildings: buildings.length,
    households,
    residents: sum((building) => building.residents),
    elderly: sum((building) => building.elderly),
    floorAreaSquareMeters: floorArea,
    propertyManagement: isManaged ? 'firm' : 'none',
    propertyFee: isManaged ? known(fee, 0.9) : null,
    gates,
    guards: hasGuards ? known(gates * random.whole(1, 3), 0.93) : 0,
    parkingSpaces: known(Math.round(households * parking * random.between(0.6, 1.25)), 0.86),
    greenSquareMeters: known(Math.round(ringArea(compound.ring) * green * random.between(0.4, 1.2)), 0.82),
    maintenanceFundYuan: hasFund ? known(Math.round(floorArea * fund * random.between(0.3, 1.1)), 0.8) : null,
    arrearsYuan: isManaged ? known(Math.round(floorArea * fee * 12 * random.between(0, 0.35)), 0.78) : null,
    partyBranch: known(branch, compound.households > 150 ? 0.9 : 0.35),
  }
}
