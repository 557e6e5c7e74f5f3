import type { VoteRule } from '#core/voting/vote-rule.ts'
import type { AssessmentRule } from './assessment-rule.ts'
import type { Level } from './level.ts'
import type { LineKind } from './line-table.ts'
import type { PairingRule } from './pairing-rule.ts'

/** How a count of residents is judged. `good` needs no action; `split` is above the absolute limit. */
export type Band = 'good' | 'watch' | 'high' | 'split'

/** One limit: residents ABOVE `above` fall into `band` (until the next higher limit). */
export interface BandLimit {
  readonly above: number
  readonly band: Exclude<Band, 'good'>
}

/** What makes work for an office: points of one resident, one elderly resident, one compound, one km². */
export interface WorkloadWeights {
  readonly resident: number
  /** On top of a resident's point, for each of 60 years and older. */
  readonly elderly: number
  /** For each compound that is old (built up to `oldCompoundUntil`). */
  readonly oldCompound: number
  /** For each compound without property management. */
  readonly unmanagedCompound: number
  readonly squareKilometer: number
}

/** Which compounds may become one, and what speaks for it. */
export interface MergingRule {
  /** Metres between two compounds at most. */
  readonly distanceMeters: number
  /** Kinds of lines that must not run between them. */
  readonly barriers: readonly LineKind[]
  /** Up to this it is a small compound; of those that become one, at most one is larger. */
  readonly small: { readonly floorAreaSquareMeters: number; readonly buildings: number }
  /** What a merged compound has at most. */
  readonly caps: {
    readonly households: number
    readonly floorAreaSquareMeters: number
    readonly buildings: number
  }
  /** Only within one community. */
  readonly sameCommunity: boolean
  readonly weights: MergeWeights
}

/** Points of benefit for one unit of each gain, and points lost for one unit of each obstacle. */
export interface MergeWeights {
  readonly compound: number
  readonly gate: number
  readonly guard: number
  readonly wallMeter: number
  /** For each compound that comes under property management. */
  readonly unmanaged: number
  /** Lost for every manager beyond the first. */
  readonly manager: number
  /** Lost for one yuan per m² and month between the fees. */
  readonly fee: number
  /** Lost for 1,000 yuan per household between the maintenance funds. */
  readonly fund: number
  /** Lost for 10,000 yuan of arrears. */
  readonly arrears: number
}

/** The name of a rule: what a source, a check and a text speak of. */
export type RuleKey =
  | `residents.${Level}`
  | `households.${Level}`
  | `minimum.${Level}`
  | 'personsPerHousehold'
  | 'workersPer10000'
  | 'servicePer100Households'
  | 'serviceRadii'
  | 'walkFactor'
  | 'workload'
  | 'minimumPosts'
  | 'borderCost'
  | 'merging'
  | 'voting'
  | 'noticeDays'
  | 'pairing'
  | 'assessment'

/** Named, editable thresholds. No threshold exists anywhere else; every one carries its source. */
export interface RuleProfile {
  readonly name: string
  /** Limits of residents per jurisdiction, ascending, by level. A level without entry has no limits. */
  readonly residents: Readonly<Partial<Record<Level, readonly BandLimit[]>>>
  /** Households per jurisdiction, inclusive, by level. */
  readonly households: Readonly<Partial<Record<Level, readonly [min: number, max: number]>>>
  /** Least residents and area that a jurisdiction of its own needs, by level; 0 = no such rule. */
  readonly minimum: Readonly<
    Partial<Record<Level, { readonly residents: number; readonly squareKilometers: number }>>
  >
  /** Where the rules come from, shown beside them. */
  readonly source: Readonly<Partial<Record<RuleKey, string>>>
  /** Persons per household, converts one count to the other where only one is known. */
  readonly personsPerHousehold: number
  /** Community workers per 10,000 residents, at least. */
  readonly workersPer10000: number
  /** m² of service space per 100 households, at least. */
  readonly servicePer100Households: number
  /** Walking distances to a service centre in metres, ascending. */
  readonly serviceRadii: readonly number[]
  /** Length of a walk ÷ straight line, where no road network says better. */
  readonly walkFactor: number
  readonly workload: WorkloadWeights
  /** Last year in which what was built counts as old. */
  readonly oldCompoundUntil: number
  /** Posts that every office has at least. */
  readonly minimumPosts: number
  /** What a metre of new border costs where it runs along such a line, where 1 is a metre through the fabric. */
  readonly borderCost: Readonly<Record<LineKind, number>>
  readonly merging: MergingRule
  readonly voting: VoteRule
  /** Days that a plan, and the result of a vote, are on public notice, at least. */
  readonly noticeDays: number
  readonly pairing: PairingRule
  readonly assessment: AssessmentRule
  /** What a border must not cut through (service and property management end at a border; domain notes 2.4). */
  readonly keepWhole: { readonly buildings: boolean; readonly compounds: boolean }
}

/**
 * The Hohhot profile. Streets: split above 200,000; after the reform three streets at 100,000–140,000 and the others
 * below 100,000 (article of the reform). Communities: about 3,000 households × 2.30 persons (news 2014, census 2020)
 * with the upper bound of the living-circle norm, 12,000 persons. Grids: 300–500 households. Weights of workload and
 * of borders are proposals of this program.
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
  households: { grid: [300, 500], community: [1_000, 3_000] },
  minimum: { street: { residents: 0, squareKilometers: 0 } },
  source: {
    'residents.street': '呼和浩特街道改革报道：20万人以上拆分，改革后3个在10万—14万人，其余10万人以下',
    'residents.community':
      '呼和浩特每社区约3000户（2014）× 2.30人/户（七普）；完整居住社区上限1.2万人（建科规〔2020〕7号）',
    'residents.grid': '网格300—500户（呼和浩特社会治理）× 2.30人/户',
    'households.grid': '网格300—500户（呼和浩特社会治理）',
    'households.community': '每社区1000—3000户（中办发〔2000〕23号的通行做法）；呼和浩特约3000户（2014）',
    personsPerHousehold: '第七次全国人口普查，呼和浩特2.30人/户',
    workersPer10000: '每万城镇常住人口不少于18名社区工作者（2025年全国目标）',
    servicePer100Households: '每百户不少于30平方米（国办发〔2021〕56号及各地方案）',
    serviceRadii: '生活圈步行5、10、15分钟：300、500、1000米（GB 50180-2018）',
    walkFactor: '直线距离 × 1.3，本程序建议值',
    workload: '本程序建议值',
    minimumPosts: '本程序建议值',
    borderCost: '本程序建议值：沿河流、铁路、主要道路划界更好',
    merging:
      '小散院落就近合并，中间不隔道路河流（参照物业管理区域划分规定中旧区不大于1万平方米与邻区合并的做法）；上限与权重为本程序建议值',
    voting:
      '《民法典》第二百七十八条：专有部分面积与人数双三分之二参与，双过半或（第六至八项）双四分之三同意；本程序的计算不构成法律意见',
    pairing: '市级、区级部门包联，每个社区（村）只有一个部门（呼和浩特部门包联报道）；先后次序为本程序建议值',
    assessment: '本程序建议值：解决问题30、服务20、满意度20、需求兑现15、到会走访10、应急5；95、90、60分为界',
    noticeDays: '方案与结果公示一般不少于7日',
  },
  personsPerHousehold: 2.3,
  workersPer10000: 18,
  servicePer100Households: 30,
  serviceRadii: [300, 500, 1_000],
  walkFactor: 1.3,
  workload: { resident: 1, elderly: 1, oldCompound: 150, unmanagedCompound: 300, squareKilometer: 40 },
  oldCompoundUntil: 2_000,
  minimumPosts: 20,
  borderCost: { river: 0.1, railway: 0.1, expressway: 0.2, arterial: 0.2, secondary: 0.5, local: 0.8 },
  merging: {
    distanceMeters: 12,
    barriers: ['river', 'railway', 'expressway', 'arterial', 'secondary', 'local'],
    small: { floorAreaSquareMeters: 12_000, buildings: 7 },
    caps: { households: 500, floorAreaSquareMeters: 50_000, buildings: 12 },
    sameCommunity: true,
    weights: {
      compound: 10,
      gate: 3,
      guard: 2,
      wallMeter: 0.02,
      unmanaged: 5,
      manager: 4,
      fee: 3,
      fund: 1,
      arrears: 1,
    },
  },
  voting: { participation: [2, 3], majority: [1, 2], special: [3, 4], specialMatters: [6, 7, 8] },
  noticeDays: 7,
  pairing: {
    levels: ['city', 'district'],
    ownDistrict: true,
    criteria: {
      tie: { rank: 1, weight: 1 },
      workload: { rank: 2, weight: 1 },
      match: { rank: 3, weight: 1 },
      distance: { rank: 4, weight: 1 },
    },
  },
  assessment: {
    points: { solved: 30, services: 20, satisfaction: 20, needs: 15, attendance: 10, emergency: 5 },
    servicesPerYear: 4,
    attendancesPerYear: 2,
    daysToSolve: 30,
    grades: { excellent: 95, good: 90, fair: 60 },
  },
  keepWhole: { buildings: true, compounds: false },
}

/** Band of a count of residents at a level; 'good' where no limit is exceeded or the level has none. */
export function bandOf(profile: RuleProfile, level: Level, residents: number): Band {
  let band: Band = 'good'
  for (const limit of profile.residents[level] ?? []) if (residents > limit.above) band = limit.band
  return band
}
