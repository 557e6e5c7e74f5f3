import type { Level } from './level.ts'

/** How a count of residents is judged. `good` needs no action; `split` is above the absolute limit. */
export type Band = 'good' | 'watch' | 'high' | 'split'

/** One limit: residents ABOVE `above` fall into `band` (until the next higher limit). */
export interface BandLimit {
  readonly above: number
  readonly band: Exclude<Band, 'good'>
}

/** Named, editable thresholds. No threshold exists anywhere else; every one carries its source. */
export interface RuleProfile {
  readonly name: string
  /** Limits of residents per jurisdiction, ascending, by level. A level without entry has no limits. */
  readonly residents: Readonly<Partial<Record<Level, readonly BandLimit[]>>>
  /** Where the limits come from, shown beside them. */
  readonly source: Readonly<Partial<Record<Level, string>>>
  /** Households per grid, inclusive. */
  readonly gridHouseholds: readonly [min: number, max: number]
  /** Persons per household, converts one count to the other where only one is known. */
  readonly personsPerHousehold: number
  /** What a border must not cut through (service and property management end at a border; domain notes 2.4). */
  readonly keepWhole: { readonly buildings: boolean; readonly compounds: boolean }
}

/**
 * The Hohhot profile. Streets: split above 200,000; after the reform three streets at 100,000–140,000 and the others
 * below 100,000 (article of the reform). Communities: about 3,000 households × 2.30 persons (news 2014, census 2020)
 * with the upper bound of the living-circle norm, 12,000 persons. Grids: 300–500 households.
 */
export const HOHHOT_PROFILE: RuleProfile = {
  name: '呼和浩特',
  residents: {
    street: [
      { above: 100_000, band: 'watch' },
      { above: 140_000, band: 'high' },
      { above: 200_000, band: 'split' },
    ],
    community: [
      { above: 7_000, band: 'watch' },
      { above: 12_000, band: 'high' },
    ],
    grid: [{ above: 1_150, band: 'high' }],
  },
  source: {
    street: '呼和浩特街道改革报道：20万人以上拆分，改革后3个在10万—14万人，其余10万人以下',
    community:
      '呼和浩特每社区约3000户（2014）× 2.30人/户（七普）；完整居住社区上限1.2万人（建科规〔2020〕7号）',
    grid: '网格300—500户（呼和浩特社会治理）× 2.30人/户',
  },
  gridHouseholds: [300, 500],
  personsPerHousehold: 2.3,
  keepWhole: { buildings: true, compounds: false },
}

/** Band of a count of residents at a level; 'good' where no limit is exceeded or the level has none. */
export function bandOf(profile: RuleProfile, level: Level, residents: number): Band {
  let band: Band = 'good'
  for (const limit of profile.residents[level] ?? []) if (residents > limit.above) band = limit.band
  return band
}
