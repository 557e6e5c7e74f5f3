import { FACILITY_KINDS, type FacilityKind } from '#core/plan/facility-table.ts'

/**
 * Words that name what a place serves, in Chinese, English and the tags of OpenStreetMap, the surest first: 社区卫生服务中心
 * is no service centre.
 */
const WORDS: readonly (readonly [kind: FacilityKind, words: RegExp])[] = [
  ['clinic', /卫生|医院|诊所|clinic|hospital|doctors|health/],
  ['school', /学校|小学|中学|幼儿园|school|kindergarten/],
  ['police', /派出所|警务|公安|police/],
  ['culture', /文化|图书馆|博物馆|library|museum|arts_centre|community_centre|theatre|culture/],
  ['station', /服务站|(?:社区|村|嘎查).*服务中心|居委会|村委会|station/],
  ['centre', /(?:街道|办事处|镇|乡|苏木|便民|政务).*服务中心|街道办|便民|政务服务|town_?hall/],
  ['station', /党群|社区服务/],
  ['centre', /服务中心|service.?cent(?:re|er)/],
]

/** What stands in the words of other things that are a station of some kind. */
const OTHER_STATIONS =
  /(?:bus|railway|metro|subway|train|fire|gas|petrol|charging|power).?station|station_entrance/

/** What a facility of this type and name serves; null when neither says. The type goes before the name. */
export function facilityKindOf(type: string, name: string): FacilityKind | null {
  const byType = kindOfWords(type)
  if (byType === null) return kindOfWords(name)
  const isExact = (FACILITY_KINDS as readonly string[]).includes(plainText(type))
  return byType === 'centre' && !isExact && kindOfWords(name) === 'station' ? 'station' : byType
}

function kindOfWords(text: string): FacilityKind | null {
  const plain = plainText(text)
  const exact = FACILITY_KINDS.find((kind) => kind === plain)
  if (exact !== undefined) return exact
  if (OTHER_STATIONS.test(plain)) return null
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** True for the title of a file of facilities. */
export function isFacilityTitle(title: string): boolean {
  return /设施|服务点|服务中心|服务站|facilit|amenit|poi(?![a-z])/.test(plainText(title))
}

function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
