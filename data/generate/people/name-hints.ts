import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'

/** Communities that lie together around a place. */
export interface NameHint {
  readonly near: Point
  readonly names: readonly string[]
}

/**
 * Where some names lie: what moved to the same street by 2023 lies together beside that street, so the
 * real redistricting can be drawn on this map. The places are invented.
 */
export const nameHints: readonly NameHint[] = [
  hint(111.636, 40.848, '部队社区'),
  hint(111.631, 40.8475, '高伦特社区', '盐站西巷社区', '攸攸板社区', '巴彦树贵社区'),
  hint(111.636, 40.862, '青山社区', '塔布板社区', '小府社区', '赛马场北路社区'),
  hint(111.608, 40.83, '什拉门更社区', '四合兴社区'),
  hint(111.575, 40.8, '孔家营社区', '电厂西路社区', '西龙王庙社区', '金龙社区'),
  hint(111.675, 40.867, '铁路小区社区', '麻花板社区', '府兴社区', '苏雅拉社区', '西苑社区'),
  hint(111.8, 40.83, '丁香路社区', '一家村社区'),
  hint(111.755, 40.835, '东河社区', '南苑社区', '万通社区', '东苑社区', '安康社区'),
  hint(111.77, 40.89, '沙梁村', '塔利村'),
  hint(111.8, 40.752, '八拜村', '前三富村', '后三富村'),
  hint(111.671, 40.841, '公主府社区'),
  hint(111.684, 40.845, '体校巷社区'),
  hint(111.652, 40.7995, '大召社区'),
  hint(111.6245, 40.925, '坝口子社区'),
  hint(111.58, 40.9, '西乌素图社区'),
  hint(111.74, 40.895, '哈拉沁村', '哈拉更村'),
  hint(111.85, 40.852, '白塔村'),
  hint(111.69, 40.835, '车站东街社区'),
  hint(111.669, 40.833, '车站西街社区'),
]

function hint(lng: number, lat: number, ...names: string[]): NameHint {
  return { near: lattice.fromDegrees(lng, lat), names }
}
