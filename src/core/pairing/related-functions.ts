/**
 * Functions of departments that help with a need, besides those that are called the same. The first three stand for
 * facts of a community (elderly residents, old compounds, compounds without property management); the table is a
 * proposal of this program.
 */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  养老: ['民政', '医疗', '救助', '助残'],
  老旧小区: ['住房', '供热', '水务', '供电'],
  物业: ['住房', '市容', '治安', '法律'],
  停车: ['交通', '市容', '住房'],
  环境卫生: ['市容', '环境', '绿化'],
  消防: ['安全'],
  纠纷: ['调解', '法律', '治安'],
  就医: ['医疗'],
  帮扶: ['民政', '救助'],
  救助: ['民政', '帮扶'],
  未成年人: ['教育', '青年', '妇女儿童'],
}

/** Everything a department may be there for that helps with a need. */
export function relatedFunctions(tag: string): readonly string[] {
  return Object.hasOwn(RELATED, tag) ? [tag, ...RELATED[tag]!] : [tag]
}
