import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { BriefUnit, CityBriefing } from './city-briefing.ts'
import { briefUnitsWithin } from './brief-units-within.ts'

/** What leaders are told, in the order of the page. */
export const BRIEF_FIGURES = [
  'residents',
  'households',
  'area',
  'aboveSplit',
  'between',
  'within',
  'largest',
  'centres',
  'largeCommunities',
  'compounds',
  'exactlyOne',
  'unpaired',
  'tangled',
  'volunteer',
  'solved',
  'servedCentre',
  'servedStation',
  'perPost',
] as const

/** One of {@link BRIEF_FIGURES}. */
export type BriefFigureName = (typeof BRIEF_FIGURES)[number]

/** A unit behind a figure. */
export interface BriefFigureRow {
  readonly id: JurisdictionId
  readonly name: string
  readonly part: number
  /** What `part` is held against; null where the figure is no ratio. */
  readonly whole: number | null
  /** It counts: of a count, the units that are counted. */
  readonly counts: boolean
}

/** A figure, how it comes about, and what it is made of. */
export interface BriefFigure {
  readonly name: BriefFigureName
  /** `sum` of parts, `count` of the rows that count, `ratio` of the sums of parts and wholes, `largest` part. */
  readonly how: 'sum' | 'count' | 'ratio' | 'largest'
  /** Null = not known. */
  readonly value: number | null
  /** Largest part first. */
  readonly rows: readonly BriefFigureRow[]
}

type Part = Pick<BriefFigureRow, 'part' | 'whole' | 'counts'>

/**
 * A figure of the whole city (`within` null) or of one jurisdiction, with the units it is made of: streets or communities
 * for what is counted in them, else the units of the next finer level. The value is always that of its rows. A figure of
 * streets asked of a community is that of the community alone; of a jurisdiction that is not there it is null.
 */
export function briefFigure(
  briefing: CityBriefing,
  name: BriefFigureName,
  within: JurisdictionId | null,
): BriefFigure {
  const { how, of, isKnown, partOf } = RECIPES[name]
  const level = of === 'streets' ? briefing.streetLevel : of === 'communities' ? 'community' : null
  const units = briefUnitsWithin(briefing, within, level)
  const rows = units
    .flatMap((unit): BriefFigureRow[] => {
      const part = partOf(unit, briefing)
      return part === null ? [] : [{ id: unit.id, name: unit.name, ...part }]
    })
    .toSorted((a, b) => b.part - a.part || (a.id < b.id ? -1 : 1))
  const isThere = within === null || units.length > 0
  return { name, how, value: isThere && isKnown(briefing) ? valueOf(how, rows) : null, rows }
}

function valueOf(how: BriefFigure['how'], rows: readonly BriefFigureRow[]): number | null {
  const sum = (of: (row: BriefFigureRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  switch (how) {
    case 'sum':
      return sum(({ part }) => part)
    case 'count':
      return rows.filter(({ counts }) => counts).length
    case 'largest':
      return rows[0]?.part ?? null
    case 'ratio': {
      const whole = sum((row) => row.whole ?? 0)
      return whole === 0 ? null : sum(({ part }) => part) / whole
    }
  }
}

interface Recipe {
  readonly how: BriefFigure['how']
  /** Whose units are the rows: of one level, or of the next finer one. */
  readonly of: 'streets' | 'communities' | 'parts'
  readonly isKnown: (briefing: CityBriefing) => boolean
  /** Null = the unit has no part in it. */
  readonly partOf: (unit: BriefUnit, briefing: CityBriefing) => Part | null
}

const always = (): boolean => true
const withResidents = ({ known }: CityBriefing): boolean => known.residents
const withServices = ({ known }: CityBriefing): boolean => known.services
const withDepartments = ({ known }: CityBriefing): boolean => known.departments

function sumOf(part: (unit: BriefUnit) => number, isKnown: Recipe['isKnown']): Recipe {
  return {
    how: 'sum',
    of: 'parts',
    isKnown,
    partOf: (unit) => ({ part: part(unit), whole: null, counts: true }),
  }
}

function streetsThat(counts: (unit: BriefUnit, briefing: CityBriefing) => boolean): Recipe {
  return {
    how: 'count',
    of: 'streets',
    isKnown: withResidents,
    partOf: (unit, briefing) => ({ part: unit.residents, whole: null, counts: counts(unit, briefing) }),
  }
}

function limitOf({ limits }: CityBriefing, at: number): number {
  return limits.at(at)?.above ?? Infinity
}

function servedIn(of: Recipe['of']): Recipe {
  return {
    how: 'ratio',
    of,
    isKnown: ({ served }) => served !== null,
    partOf: ({ served }, { radii }) =>
      served === null
        ? null
        : { part: served.own[(radii.length - 1) >> 1] ?? 0, whole: served.residents, counts: true },
  }
}

const RECIPES: Readonly<Record<BriefFigureName, Recipe>> = {
  residents: sumOf(({ residents }) => residents, withResidents),
  households: sumOf(({ households }) => households, withResidents),
  area: sumOf(({ areaSquareMeters }) => areaSquareMeters, always),
  aboveSplit: streetsThat(({ residents }, briefing) => residents > limitOf(briefing, -1)),
  between: streetsThat(
    ({ residents }, briefing) => residents > limitOf(briefing, 0) && residents <= limitOf(briefing, 1),
  ),
  within: streetsThat(({ residents }, briefing) => residents <= limitOf(briefing, 0)),
  largest: { ...streetsThat(always), how: 'largest' },
  centres: streetsThat(({ legalStatus }) => legalStatus === 'service-centre'),
  largeCommunities: streetsThat(({ legalStatus }) => legalStatus === 'large-community'),
  compounds: sumOf(({ compounds }) => compounds, always),
  exactlyOne: sumOf(({ paired }) => paired[1], withDepartments),
  unpaired: sumOf(({ paired }) => paired[0], withDepartments),
  tangled: sumOf(({ paired }) => paired[2], withDepartments),
  volunteer: sumOf(({ done }) => done.volunteer, withServices),
  solved: sumOf(({ done }) => done.solved, withServices),
  servedCentre: servedIn('streets'),
  servedStation: servedIn('communities'),
  perPost: {
    how: 'ratio',
    of: 'streets',
    isKnown: ({ known }) => known.posts && known.residents,
    partOf: ({ residents, posts }) =>
      posts === null ? null : { part: residents, whole: posts, counts: true },
  },
}
