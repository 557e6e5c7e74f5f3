import { HOHHOT_PROFILE, type RuleProfile } from './rule-profile.ts'

/** Says that a norm was taken from memory or from a copy, so that nobody quotes it as the text of a law. */
const UNVERIFIED = '（凭记忆，未核对原文）'
const FROM_COPY = '（据转载，未核对原件）'

const { source: HOHHOT_SOURCE } = HOHHOT_PROFILE

const NATIONAL_HOUSEHOLD = '第七次全国人口普查，全国每个家庭户2.62人'

/** What the program proposes wherever a norm says nothing, with the sources of the norms that hold everywhere. */
const COMMON: RuleProfile = {
  ...HOHHOT_PROFILE,
  name: '',
  residents: {},
  households: {},
  minimum: {},
  personsPerHousehold: 2.62,
  source: {
    personsPerHousehold: NATIONAL_HOUSEHOLD,
    workersPer10000: HOHHOT_SOURCE.workersPer10000!,
    servicePer100Households: HOHHOT_SOURCE.servicePer100Households!,
    serviceRadii: HOHHOT_SOURCE.serviceRadii!,
    walkFactor: HOHHOT_SOURCE.walkFactor!,
    workload: HOHHOT_SOURCE.workload!,
    minimumPosts: HOHHOT_SOURCE.minimumPosts!,
    borderCost: HOHHOT_SOURCE.borderCost!,
    merging: HOHHOT_SOURCE.merging!,
    voting: HOHHOT_SOURCE.voting!,
    noticeDays: HOHHOT_SOURCE.noticeDays!,
    pairing: HOHHOT_SOURCE.pairing!,
    assessment: HOHHOT_SOURCE.assessment!,
  },
}

/** A profile that says only what differs from what holds everywhere. */
function profile(own: Partial<RuleProfile> & Pick<RuleProfile, 'name' | 'source'>): RuleProfile {
  return { ...COMMON, ...own, source: { ...COMMON.source, ...own.source } }
}

/**
 * Rule profiles to begin with, by name (domain notes 1.1 and 4). Each gives every value, with its source; where its
 * norm is silent stand proposals of this program that say so. A level without an entry has no such rule. Norms that a
 * profile cannot express (shares of area inside a growth boundary, shares of communities among villages) are left out.
 */
export const RULE_PROFILES: readonly RuleProfile[] = [
  HOHHOT_PROFILE,
  profile({
    name: '全国通行做法（社区1000—3000户，网格约1000人）',
    households: { community: [1_000, 3_000] },
    residents: { grid: [{ above: 1_000, band: 'watch' }] },
    source: {
      'households.community': `每社区1000—3000户（中办发〔2000〕23号的通行做法）${UNVERIFIED}`,
      'residents.grid': `城市社区网格约300户或1000人（GB/T 34300-2017）${UNVERIFIED}`,
    },
  }),
  profile({
    name: '湖南2024（全域城镇的市辖区街道）',
    minimum: { street: { residents: 70_000, squareKilometers: 6 } },
    source: {
      'minimum.street': `市辖区，全域城镇：不少于7万人、6平方千米（湘政发〔2024〕17号）${FROM_COPY}`,
    },
  }),
  profile({
    name: '湖南2024（部分城镇的市辖区街道）',
    minimum: { street: { residents: 60_000, squareKilometers: 20 } },
    source: {
      'minimum.street': `市辖区，部分城镇：不少于6万人、20平方千米（湘政发〔2024〕17号）${FROM_COPY}`,
    },
  }),
  profile({
    name: '湖南2024（县和县级市街道）',
    minimum: { street: { residents: 50_000, squareKilometers: 30 } },
    source: {
      'minimum.street': `县（市）：不少于5万人、30平方千米（湘政发〔2024〕17号）${FROM_COPY}`,
    },
  }),
  profile({
    name: '山东（镇改街道）',
    minimum: { street: { residents: 50_000, squareKilometers: 0 } },
    source: { 'minimum.street': `镇改设街道：常住人口不少于5万人${FROM_COPY}` },
  }),
  profile({
    name: '福州2013（社区2000户以上）',
    households: { community: [2_000, 3_000] },
    source: {
      'households.community':
        '下限：福州2013年整合后每社区不少于2000户（福建日报社东南网）；上限3000户按中办发〔2000〕23号的通行做法',
    },
  }),
  profile({
    name: '完整居住社区（建科规〔2020〕7号）',
    residents: { community: [{ above: 12_000, band: 'high' }] },
    minimum: { community: { residents: 5_000, squareKilometers: 0 } },
    serviceRadii: [300, 500],
    source: {
      'residents.community': `0.5万—1.2万人（建科规〔2020〕7号）${UNVERIFIED}`,
      'minimum.community': `0.5万—1.2万人（建科规〔2020〕7号）${UNVERIFIED}`,
      serviceRadii: `步行5—10分钟：300、500米（建科规〔2020〕7号）${UNVERIFIED}`,
    },
  }),
  profile({
    name: '生活圈（GB 50180-2018，15分钟对街道、5分钟对社区）',
    residents: {
      street: [{ above: 100_000, band: 'high' }],
      community: [{ above: 12_000, band: 'high' }],
      grid: [{ above: 3_000, band: 'high' }],
    },
    households: { street: [17_000, 32_000], community: [1_500, 4_000], grid: [300, 1_000] },
    minimum: {
      street: { residents: 50_000, squareKilometers: 0 },
      community: { residents: 5_000, squareKilometers: 0 },
    },
    source: {
      'residents.street': `15分钟生活圈居住区5万—10万人（GB 50180-2018）${UNVERIFIED}`,
      'minimum.street': `15分钟生活圈居住区5万—10万人（GB 50180-2018）${UNVERIFIED}`,
      'households.street': `15分钟生活圈居住区1.7万—3.2万套住宅（GB 50180-2018）${UNVERIFIED}`,
      'residents.community': `5分钟生活圈居住区0.5万—1.2万人（GB 50180-2018）${UNVERIFIED}`,
      'minimum.community': `5分钟生活圈居住区0.5万—1.2万人（GB 50180-2018）${UNVERIFIED}`,
      'households.community': `5分钟生活圈居住区1500—4000套住宅（GB 50180-2018）${UNVERIFIED}`,
      'residents.grid': `居住街坊1000—3000人（GB 50180-2018）${UNVERIFIED}`,
      'households.grid': `居住街坊300—1000套住宅（GB 50180-2018）${UNVERIFIED}`,
    },
  }),
]
