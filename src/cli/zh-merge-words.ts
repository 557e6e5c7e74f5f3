import type { MergeWords } from './merge-words.ts'

/** Merges of compounds in Chinese. */
export const zhMergeWords: MergeWords = {
  ways: { best: '效益最高', ranked: '从名单最前面逐对选取', all: '所有值得并的' },
  fewer: '减少院落',
  benefit: '效益',
  merges: '并院项目',
  bound: '上界',
  provenBest: '已证明最优',
  noBound: '没有上界',
  ledger: ['区域', '院落', '减少', '之后', '围墙m', '关闭大门', '门岗'],
  rest: '（其他）',
  gates: '个大门',
  walls: 'm围墙',
  unmanaged: '个院落新纳入物业',
  more: '个未列出',
  withCases: '包含报道的两个案例',
  free: '不固定案例，自由选择',
  obstacles: {
    managers: '物业公司数',
    fees: '物业费相差',
    funds: '户均维修资金相差',
    arrears: '欠费',
    'across-community': '跨社区',
    unknown: '未知',
  },
}
