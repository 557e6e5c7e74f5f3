import { LEVELS, type Level } from '#core/plan/level.ts'
import { fieldsOfRole } from './fields-of-role.ts'
import type { FootprintKind } from './footprint-kind.ts'
import type { ImportField } from './import-report.ts'
import { isUnitRole, type LayerRole } from './layer-role.ts'

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
  posts: words(
    'posts 编制 编制数 人员编制 核定编制 行政编制 编制人数 工作人员 工作人员数 人员 人员数 在岗人数 staff bz bzs',
  ),
  elderly: words(
    'elderly 老年人 老年人口 老年人数 老人 老人数 60岁以上 60岁及以上 60岁以上人口 60岁及以上人口 60岁以上人数 六十岁以上',
    'seniors over60 aged60 60plus lnr',
  ),
  builtYear: words(
    'builtyear 建成年份 建成年代 建成时间 建成年 竣工年份 竣工时间 建造年份 建造年代 建设年份 建设年代 建筑年代 年代',
    'yearbuilt startdate jcnf',
  ),
  management: words(
    'propertymanagement management 物业 物业管理 物业公司 物业服务 物业企业 物业服务企业 物业名称 有无物业 是否有物业',
    '物业管理公司 物业类型 wy',
  ),
  floorArea: words(
    'floorareasquaremeters floorarea 建筑面积 总建筑面积 住宅面积 房屋面积 jzmj gfa grossfloorarea',
  ),
  manager: words(
    'manager 物业公司 物业企业 物业服务企业 物业服务公司 物业管理公司 物业名称 物业单位 propertymanager managementcompany wygs',
  ),
  propertyFee: words(
    'propertyfee 物业费 物业费标准 物业服务费 收费标准 物业收费 物业收费标准 managementfee wyf',
  ),
  contractEnd: words(
    'contractend 合同到期 合同到期日 合同到期时间 到期日 到期时间 合同截止 合同截止日期 物业合同到期 contractends contractexpiry',
  ),
  gates: words('gates 大门数 大门 出入口 出入口数 门数 gatecount entrances'),
  guards: words('guards 门岗 门岗数 保安 保安数 保安人数 门卫 门卫数 guardcount'),
  parkingSpaces: words('parkingspaces 停车位 停车位数 车位 车位数 泊位 泊位数 parking parkinglots carspaces'),
  greenArea: words('greensquaremeters 绿地面积 绿化面积 绿地 greenarea green ldmj'),
  fitnessPath: words('fitnesspathmeters 健身步道 健身步道长度 步道长度 步道 健身路径 fitnesspath'),
  maintenanceFund: words(
    'maintenancefundyuan 维修资金 维修资金余额 专项维修资金 住宅专项维修资金 维修基金 maintenancefund',
  ),
  arrears: words('arrearsyuan 欠费 欠费金额 物业费欠费 拖欠 拖欠金额 欠缴 arrears'),
  partyBranch: words('partybranch 党支部 党组织 小区党支部 所属党支部 党支部名称 隶属党组织'),
  neighbour: words(
    'neighbour neighbor 相邻小区 另一侧小区 对侧小区 相邻 另一侧 对侧 compound2 compoundb 小区2 小区二',
  ),
  roadSide: words('roadside 临街 临路 沿街 是否临街 是否临路 facesroad'),
  kind: words('kind 类别 类型 种类 等级 type category class fclass'),
  area: words('areasquaremeters 面积 建筑面积 用房面积 服务面积 使用面积 房屋面积 area floorarea mj'),
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
export function recogniseColumns(columns: readonly string[], role: LayerRole | null): ColumnMapping {
  const byPlainName = new Map<string, string>()
  for (const column of columns) {
    const plain = plainName(column)
    if (!byPlainName.has(plain)) byPlainName.set(plain, column)
  }
  const taken = new Set<string>()
  const mapping: Partial<Record<ImportField, string>> = {}
  for (const field of fieldsOfRole(role)) {
    const found = candidatesOf(field, role)
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

function candidatesOf(field: ImportField, role: LayerRole | null): string[] {
  const names = [...NAMES[field]]
  if (role === 'buildings' || role === 'compounds') return footprintCandidates(names, field, role)
  if (role === 'walls' || role === 'gates') return yardCandidates(names, field)
  if (role === 'facilities' || role === 'lines') return surroundingCandidates(names, field, role)
  if (!isUnitRole(role) || role === 'mixed') return names
  return unitCandidates(names, field, role)
}

function unitCandidates(names: string[], field: ImportField, level: Level): string[] {
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
  if (field !== 'parent') return [...names]
  const compounds = endings(LEVEL_NAMES.compounds, CODE_ENDINGS.concat(NAME_ENDINGS))
  return BELONGING.flatMap((prefix) => compounds.map((name) => `${prefix}${name}`))
}

/** Walls and gates name the compounds that they belong to. */
function yardCandidates(names: readonly string[], field: ImportField): string[] {
  if (field !== 'parent') return [...names]
  const compounds = endings(
    [...LEVEL_NAMES.compounds, 'compounds', '小区1', '小区一', 'compound1'],
    CODE_ENDINGS.concat(NAME_ENDINGS),
  )
  return [...BELONGING.flatMap((prefix) => compounds.map((name) => `${prefix}${name}`)), ...names]
}

/** What a file of facilities or lines calls its columns beside the names that all files have. */
const SURROUNDING_NAMES = {
  facilities: {
    name: words('设施名称 机构名称 单位名称 站点名称 poiname'),
    kind: words('设施类型 设施类别 设施种类 机构类型 分类 amenity office healthcare poitype'),
  },
  lines: {
    name: words('路名 道路名称 道路名 街道名称 线路名称 河流名称 河名 fullname roadname lxmc'),
    kind: words('道路等级 道路类型 道路类别 路等级 技术等级 roadclass roadtype highway waterway railway'),
  },
} as const

/** OpenStreetMap has its classes under keys of their own; a facility serves a street. */
function surroundingCandidates(
  names: readonly string[],
  field: ImportField,
  role: keyof typeof SURROUNDING_NAMES,
): string[] {
  if (field === 'name' || field === 'kind') return [...names, ...SURROUNDING_NAMES[role][field]]
  if (field !== 'parent') return [...names]
  const streets = endings(LEVEL_NAMES.street, CODE_ENDINGS.concat(NAME_ENDINGS))
  return [...BELONGING.flatMap((prefix) => streets.map((name) => `${prefix}${name}`)), ...names]
}

function endings(stems: readonly string[], suffixes: readonly string[]): string[] {
  return suffixes.flatMap((suffix) => stems.map((stem) => `${stem}${suffix}`))
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
