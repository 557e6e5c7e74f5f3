/** Words of merging compounds that sentences elsewhere use too. */
export const zhCompoundWords = {
  stage: {
    survey: '摸底',
    initiative: '倡议',
    consultation: '征求意见',
    deliberation: '议事协商',
    notice: '方案公示',
    vote: '业主表决',
    result: '结果公示',
    filed: '备案',
    works: '拆墙施工',
    unified: '统一管理',
    done: '办结',
    stopped: '停止',
  },
  tally: {
    total: { heads: '业主总人数', areaSquareCentimeters: '专有部分总面积' },
    participating: { heads: '参与人数', areaSquareCentimeters: '参与面积' },
    agreeing: { heads: '同意人数', areaSquareCentimeters: '同意面积' },
  },
} as const
