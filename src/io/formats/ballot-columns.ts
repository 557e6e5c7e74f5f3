/** How a list of votes calls a column: in our own form in Chinese and English, and as others write it. */
interface ColumnNames {
  readonly zh: string
  readonly en: string
  /** In the form of {@link plainColumn}, separated by spaces. */
  readonly also: string
}

/** Columns of a list of votes. Area is exclusive area in m². */
export const BALLOT_COLUMNS = {
  compoundCode: {
    zh: '院落编号',
    en: 'compound code',
    also: '院落代码 院落编码 小区编号 小区代码 小区编码 compoundid',
  },
  compound: { zh: '院落', en: 'compound', also: '小区 小区名称 院落名称 住宅小区 compoundname' },
  building: { zh: '楼栋', en: 'building', also: '楼号 栋号 楼 幢号 楼栋号 buildingname' },
  flat: { zh: '房号', en: 'flat', also: '房屋 房间号 门牌 门牌号 室号 户号 房屋编号 unit apartment' },
  owner: {
    zh: '业主',
    en: 'owner',
    also: '业主编号 业主姓名 产权人 产权人姓名 姓名 ownerid ownerkey ownername',
  },
  area: { zh: '专有面积', en: 'area', also: '面积 专有部分面积 建筑面积 房屋面积 产权面积 exclusivearea' },
  choice: { zh: '表决', en: 'choice', also: '意见 表决意见 表决结果 投票 投票意见 vote ballot opinion' },
  totalHeads: { zh: '总人数', en: 'total owners', also: '业主总人数 业主总数 业主人数 totalheads owners' },
  totalArea: { zh: '总面积', en: 'total area', also: '专有总面积 专有部分总面积 建筑总面积 总建筑面积' },
  participatingHeads: {
    zh: '参与人数',
    en: 'owners taking part',
    also: '参加人数 参与表决人数 参加表决人数 投票人数 participatingheads participatingowners',
  },
  participatingArea: {
    zh: '参与面积',
    en: 'area taking part',
    also: '参加面积 参与表决面积 参加表决面积 投票面积 participatingarea',
  },
  agreeingHeads: { zh: '同意人数', en: 'owners agreeing', also: '赞成人数 agreeingheads agreeingowners' },
  agreeingArea: { zh: '同意面积', en: 'area agreeing', also: '赞成面积 agreeingarea' },
} as const satisfies Readonly<Record<string, ColumnNames>>

/** One of {@link BALLOT_COLUMNS}. */
export type BallotColumn = keyof typeof BALLOT_COLUMNS
