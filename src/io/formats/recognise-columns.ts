import { LEVELS, type Level } from '#core/plan/level.ts'
import { isFootprintKind, type FootprintKind } from './footprint-kind.ts'
import { IMPORT_FIELDS, type ImportField } from './import-report.ts'

/** Our field → column of the file. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, string>>>

/** Names of columns as planners and offices write them, the surest first; compared in the form of {@link plainName}. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  code: words(
    'code 代码 区划代码 行政区划代码 统计用区划代码 编码 编号 唯一编码 dm xzqdm qhdm bm bh adcode geoid geoid10 geoid20',
    'zoneid unitid 序号',
  ),
  name: words('name 名称 名字 全称 mc xzqmc qhmc jc 简称 name10 name20 title label'),
  level: words('level 级别 层级 行政级别 级 adminlevel jb'),
  legalStatus: words('legalstatus 法律地位 法定类型 建制类型'),
  parent: words(
    'parent 上级 上级代码 上级编码 上级单位 上级名称 所属 隶属 parentcode parentid ward wards 选区 belongsto sjdm sj',
    'group zone',
  ),
  residents: words(
    'residents 常住人口 人口 居民 居民数 居民人数 人数 总人口 人口数 实有人口 户籍人口 population pop totpop totalpop',
    'poptotal p0010001 pop100 pop10 pop20 persons rk rks czrk zrk',
  ),
  households: words('households 户数 总户数 居民户数 常住户数 户 hs hh zhs hus dwellings'),
  buildings: words('buildings 楼栋 楼栋数 栋数 楼数 楼房 建筑数 bldgs bldg ld lds'),
}

const LEVEL_NAMES: Readonly<Record<Level | FootprintKind, readonly string[]>> = {
  buildings: words('楼栋 建筑 楼 building bldg ld lz'),
  compounds: words('小区 院落 住宅小区 compound xq'),
  grid: words('网格 grid wg'),
  community: words('社区 居委会 社区村 村居 community sq'),
  street: words('街道 乡镇 街道乡镇 乡镇街道 街镇 街道办 street town jd jdb'),
  district: words('区县 旗县 区 旗县区 行政区 district county qx'),
}

const BELONGING = ['', '所属', '所在', '隶属', '上级', 'parent']
const CODE_ENDINGS = words('代码 编码 编号 code dm bm id')
const NAME_ENDINGS = ['名称', '名', 'name', 'mc', '']

/** Finds which column fills which field of ours by its Chinese or English name, given what the rows are if known. */
export function recogniseColumns(
  columns: readonly string[],
  level: Level | FootprintKind | null,
): ColumnMapping {
  const byPlainName = new Map<string, string>()
  for (const column of columns) {
    const plain = plainName(column)
    if (!byPlainName.has(plain)) byPlainName.set(plain, column)
  }
  const taken = new Set<string>()
  const mapping: Partial<Record<ImportField, string>> = {}
  for (const field of IMPORT_FIELDS) {
    const found = candidatesOf(field, level)
      .map((name) => byPlainName.get(name))
      .find((column) => column !== undefined && !taken.has(column))
    if (found === undefined) continue
    mapping[field] = found
    taken.add(found)
  }
  return mapping
}

/** Lower case, half width, without spaces, signs, brackets with units, and years: `常住人口（人）` is `常住人口`. */
function plainName(column: string): string {
  const text = column.normalize('NFKC').toLowerCase()
  const bare = text.replaceAll(/[([{【].*?[)\]}】]/g, '').replaceAll(/[\s_\-.:：/]/g, '')
  return bare.replace(/^(?:19|20)\d\d年?|(?:19|20)\d\d年?$/, '')
}

function candidatesOf(field: ImportField, level: Level | FootprintKind | null): string[] {
  const names = [...NAMES[field]]
  if (level === null) return names
  if (isFootprintKind(level)) return footprintCandidates(names, field, level)
  if (field === 'code') names.unshift(...endings(LEVEL_NAMES[level], CODE_ENDINGS))
  if (field === 'name') names.push(...endings(LEVEL_NAMES[level], NAME_ENDINGS))
  if (field === 'parent') {
    for (const coarser of LEVELS.slice(LEVELS.indexOf(level) + 1)) {
      for (const prefix of BELONGING) {
        for (const name of endings(LEVEL_NAMES[coarser], CODE_ENDINGS.concat(NAME_ENDINGS))) {
          names.push(`${prefix}${name}`)
        }
      }
    }
  }
  return names
}

/** A footprint may be known by a plain `id`; a building belongs to a compound. */
function footprintCandidates(names: readonly string[], field: ImportField, kind: FootprintKind): string[] {
  if (field === 'code') return [...endings(LEVEL_NAMES[kind], CODE_ENDINGS), ...names, 'id', 'fid']
  if (field === 'name') return [...names, ...endings(LEVEL_NAMES[kind], NAME_ENDINGS)]
  if (field === 'residents' || field === 'households') return [...names]
  if (field !== 'parent' || kind === 'compounds') return []
  const compounds = endings(LEVEL_NAMES.compounds, CODE_ENDINGS.concat(NAME_ENDINGS))
  return BELONGING.flatMap((prefix) => compounds.map((name) => `${prefix}${name}`))
}

function endings(stems: readonly string[], suffixes: readonly string[]): string[] {
  return suffixes.flatMap((suffix) => stems.map((stem) => `${stem}${suffix}`))
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
