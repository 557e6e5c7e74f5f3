import type { CombineWords } from './combine-words.ts'

/** 合并两个分支的中文。 */
export const zhCombineWords: CombineWords = {
  sum: (free, same, conflicts) => `对方 ${free} 步直接并入，${same} 步两边相同，${conflicts} 处冲突`,
  conflict: (at, names, ours, theirs) => `冲突 ${at}：${names}（当前 ${ours} 步，对方 ${theirs} 步）`,
  both: '给两个项目，或一个项目和 --with 方案',
  otherCity: '两个项目不是同一座城市的同一份原始数据，不能合并',
  unsound: '并入后的方案不自洽，没有写出任何文件',
}
