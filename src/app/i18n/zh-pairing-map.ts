/** Departments and communities on the map. */
export const zhPairingMap = {
  pairingMap: {
    share: {
      none: '没有部门 {{n, n}}',
      several: '几个部门 {{n, n}}',
      one: '正好一个部门 {{n, n}}',
    },
    tie: {
      one: '结对：唯一的部门 {{n, n}}',
      shared: '结对：几个部门之一 {{n, n}}',
      made: '新结对 {{n, n}}',
      ended: '结束的结对 {{n, n}}',
    },
    changed: {
      made: '换成新部门的社区 {{n, n}}',
      single: '只留一个部门的社区 {{n, n}}',
    },
    seat: '部门驻地（点按看它的社区）',
    allTies: '显示全部连线',
  },
} as const
