import type { CareFileKind } from './care-reading.ts'
import type { ColumnNames } from './column-names.ts'

const COMMUNITY: ColumnNames = {
  zh: '社区',
  en: 'community',
  also: '社区名称 社区代码 社区编码 社区村 社区或村 村社区 社区居委会 communitycode communityname',
  needed: true,
}
const DEPARTMENT: ColumnNames = {
  zh: '部门',
  en: 'department',
  also: '包联部门 部门名称 部门编号 包联单位 单位 单位名称 部门1 departmentid departmentname',
}
const STREET: ColumnNames = {
  zh: '街道',
  en: 'street',
  also: '街道名称 所属街道 乡镇 镇街 streetname subdistrict',
}
const ID: ColumnNames = { zh: '编号', en: 'id', also: '序号编码 代码 code' }
const TAG: ColumnNames = { zh: '类别', en: 'tag', also: '类型 需求类别 资源类别 category', needed: true }
const TEXT: ColumnNames = {
  zh: '内容',
  en: 'text',
  also: '说明 whatitis 事项 需求 需求内容 资源 资源内容 服务内容 description content',
}

/** Columns of the tables of who looks after whom. */
export const CARE_COLUMNS = {
  departments: {
    id: { ...ID, also: `${ID.also} 部门编号 departmentid` },
    name: {
      zh: '部门',
      en: 'name',
      also: '名称 部门名称 单位 单位名称 department departmentname',
      needed: true,
    },
    level: { zh: '级别', en: 'level', also: '层级 部门级别', needed: true },
    district: { zh: '所在区', en: 'district', also: '所属区 owndistrict 区 区县 旗县区' },
    functions: { zh: '职能', en: 'functions', also: '职责 主要职能 function' },
    staff: { zh: '人数', en: 'staff', also: '职工人数 在职人数 编制 people' },
    lower: {
      zh: '下限',
      en: 'lower',
      also: '包联数下限 communitiesatleast 包联下限 最少 最少社区数 minimum min',
    },
    upper: {
      zh: '上限',
      en: 'upper',
      also: '包联数上限 communitiesatmost 包联上限 最多 最多社区数 容量 maximum max capacity',
      needed: true,
    },
    lng: { zh: '经度', en: 'lng', also: 'lon longitude x' },
    lat: { zh: '纬度', en: 'lat', also: 'latitude y' },
  },
  pairs: {
    community: COMMUNITY,
    department: { ...DEPARTMENT, needed: true },
    department2: { zh: '部门2', en: 'department 2', also: '包联部门2 第二部门' },
    department3: { zh: '部门3', en: 'department 3', also: '包联部门3 第三部门' },
    department4: { zh: '部门4', en: 'department 4', also: '包联部门4 第四部门' },
    street: STREET,
  },
  needs: {
    id: ID,
    community: COMMUNITY,
    tag: TAG,
    text: { ...TEXT, needed: true },
    opened: { zh: '提出日期', en: 'opened', also: '日期 knownsince 登记日期 提出时间 date', needed: true },
    street: STREET,
  },
  resources: {
    id: ID,
    department: { ...DEPARTMENT, needed: true },
    tag: TAG,
    text: { ...TEXT, needed: true },
  },
  services: {
    id: ID,
    date: { zh: '日期', en: 'date', also: '服务日期 时间 服务时间', needed: true },
    community: COMMUNITY,
    department: DEPARTMENT,
    activity: {
      zh: '服务方式',
      en: 'activity',
      also: '类别 类型 服务类型 服务类别 形式 kind type kindofservice',
      needed: true,
    },
    text: TEXT,
    hours: { zh: '小时', en: 'hours', also: '时长 服务时长 小时数' },
    people: { zh: '人数', en: 'people', also: 'peopleserved 服务人数 服务人次 人次' },
    raised: { zh: '提出', en: 'raised', also: '提出问题 problemsraised 提出件数 发现问题 问题数' },
    solved: { zh: '解决', en: 'solved', also: '解决问题 problemssolved 解决件数 已解决' },
    satisfaction: { zh: '满意度', en: 'satisfaction', also: '居民满意度 满意率' },
    need: { zh: '需求编号', en: 'need', also: '对应需求 needid' },
    street: STREET,
  },
} as const satisfies Readonly<Record<CareFileKind, Readonly<Record<string, ColumnNames>>>>
