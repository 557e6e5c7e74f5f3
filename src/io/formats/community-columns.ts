import type { ColumnNames } from './column-names.ts'

/** Columns of a table of communities that are to be paired. */
export const COMMUNITY_COLUMNS = {
  code: { zh: '代码', en: 'code', also: '社区代码 社区编码 编号 id communitycode' },
  name: { zh: '社区', en: 'name', also: '名称 社区名称 社区村 community communityname', needed: true },
  district: { zh: '所在区', en: 'district', also: '所属区 区 区县 旗县区' },
  residents: { zh: '居民数', en: 'residents', also: '人口 常住人口 居民 人数 population', needed: true },
  elderly: { zh: '老年人', en: 'elderly', also: '老年人口 六十岁以上 60岁以上' },
  oldCompound: { zh: '老旧小区', en: 'old compounds', also: '老旧小区数 老旧院落' },
  unmanagedCompound: { zh: '无物业院落', en: 'unmanaged compounds', also: '无物业小区 无物业小区数' },
  squareKilometer: { zh: '面积', en: 'square kilometers', also: '平方公里 平方千米 areakm2 area' },
  workload: { zh: '工作量', en: 'workload', also: 'points' },
  needs: { zh: '需求', en: 'needs', also: '需求类别 主要需求' },
  lng: { zh: '经度', en: 'lng', also: 'lon longitude x' },
  lat: { zh: '纬度', en: 'lat', also: 'latitude y' },
} as const satisfies Readonly<Record<string, ColumnNames>>
