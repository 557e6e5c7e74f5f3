import { toDegrees } from '#core/geometry/grid.ts'
import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Place } from './name-places.ts'
import { pairChanged } from './pair-changed.ts'
import { TIE_KINDS, type PairTie } from './pair-ties.ts'

/** Kinds of points: seats, the seats of what is in focus, the communities at the far ends, and those that change. */
export const PAIR_POINTS = {
  seat: 'seat',
  near: 'seat-near',
  end: 'end',
  made: 'changed-made',
  single: 'changed-single',
} as const

/** Where ties begin and end, in degrees; undefined = unknown. */
export interface PairEnds {
  readonly seatOf: (department: DepartmentId) => Place | undefined
  readonly placeOf: (community: JurisdictionId) => Place | undefined
}

/** Ties as lines from seat to community, one feature for each kind; a tie with an unknown end is left out. */
export function tieFeatures(ties: readonly PairTie[], { seatOf, placeOf }: PairEnds): GeoJSON.Feature[] {
  return TIE_KINDS.flatMap((kind): GeoJSON.Feature[] => {
    const coordinates = ties.flatMap((tie) => {
      const from = tie.kind === kind ? seatOf(tie.department) : undefined
      const to = from && placeOf(tie.community)
      return to === undefined ? [] : [[[...from!], [...to]]]
    })
    if (coordinates.length === 0) return []
    return [{ type: 'Feature', properties: { kind }, geometry: { type: 'MultiLineString', coordinates } }]
  })
}

/** Seats of departments, and marks on the communities that change. */
export function pairPoints(
  departments: readonly Department[],
  ties: readonly PairTie[],
  { placeOf }: PairEnds,
): GeoJSON.Feature[] {
  return [
    ...departments.flatMap((department) => seatFeature(department, 'seat')),
    ...[...pairChanged(ties)].flatMap(([community, how]) => point(placeOf(community), how, '')),
  ]
}

/** The lines of a community and of a department, with the seats they begin at and the communities they end at. */
export function nearFeatures(
  ties: readonly PairTie[],
  departments: readonly Department[],
  focus: JurisdictionId | null,
  chosen: DepartmentId | null,
  ends: PairEnds,
): GeoJSON.Feature[] {
  const near = ties.filter(({ community, department }) => community === focus || department === chosen)
  const seats = new Set(near.map(({ department }) => department))
  if (chosen !== null) seats.add(chosen)
  const communities = new Set(near.map(({ community }) => community))
  return [
    ...tieFeatures(near, ends),
    ...departments.flatMap((one) => (seats.has(one.id) ? seatFeature(one, 'near') : [])),
    ...[...communities].flatMap((community) => point(ends.placeOf(community), 'end', '')),
  ]
}

function seatFeature({ name, seat }: Department, kind: 'seat' | 'near'): GeoJSON.Feature[] {
  return seat === null ? [] : point([toDegrees(seat[0]), toDegrees(seat[1])], kind, name)
}

function point(place: Place | undefined, kind: keyof typeof PAIR_POINTS, name: string): GeoJSON.Feature[] {
  if (place === undefined) return []
  return [
    {
      type: 'Feature',
      properties: { kind: PAIR_POINTS[kind], name },
      geometry: { type: 'Point', coordinates: [...place] },
    },
  ]
}
