/** Why a bare graph cannot be read or divided, in Chinese; {names} are filled in. */
export const zhGraphProblems: Readonly<Record<string, string>> = {
  'graph-no-nodes': '文件里没有节点（nodes）。',
  'graph-no-edges': '文件里没有边（edges）。',
  'graph-node-wrong': '第 {row} 个节点没有编号（id）；编号是文字或整数。',
  'graph-id-duplicate': '节点“{id}”出现了不止一次。',
  'graph-weight-wrong': '节点“{id}”的权重（weight）应当是不小于 0 的整数，现在是 {found}。',
  'graph-weights-too-large': '权重的总和太大，无法精确计算。',
  'graph-edge-wrong': '第 {row} 条边没有两头（from、to）。',
  'graph-end-unknown': '第 {row} 条边的一头“{id}”不是节点。',
  'graph-loop': '第 {row} 条边从“{id}”回到自己。',
  'graph-edge-duplicate': '“{from}”与“{to}”之间的边出现了不止一次。',
  'graph-length-wrong': '第 {row} 条边的长度（length）应当是不小于 0 的数，现在是 {found}。',
  'graph-disconnected': '图不连通：“{id}”等 {count} 个节点（共 {nodes} 个）与其余的不相连。',
  'graph-too-few-nodes': '只有 {count} 个节点，分不成 {parts} 部分。',
  'graph-node-too-heavy': '节点“{id}”的权重是 {weight}，超过一部分的上限 {limit}，所以无解。',
}
