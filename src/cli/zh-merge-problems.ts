/** Why compounds do not become one, in Chinese; {names} are filled in. */
export const zhMergeProblems: Readonly<Record<string, string>> = {
  'merge-no-candidates': '没有相邻且可以合并的院落。请放宽 --distance 或 --caps。',
  'merge-count-unreachable': '不能正好减少 {wanted} 个院落，最多 {most} 个。请减少数量或放宽 --caps。',
  'merge-fixed-above': '固定的组已经减少 {fixed} 个院落，多于 {wanted}。',
  'merge-fixed-twice': '“{name}”出现在不止一个固定的组里。',
  'merge-too-few': '“{name}”只有一个院落，一组至少两个。',
  'compound-unknown': '没有这个院落，或有几个同名：{compound}。',
  'compound-in-merge': '“{name}”已在并院项目“{merge}”里。',
}
