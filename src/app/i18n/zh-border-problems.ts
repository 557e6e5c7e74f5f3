/** Why an edit of borders is refused, and what it would bring about. A sentence says what, where and what to do. */
export const zhBorderProblems = {
  'border-crosses':
    '新的边界会穿过{{left, who}}与{{right, who}}之间的边界（{{longitude, deg}}，{{lat, deg}}）。请退回一点，或先移动那条边界。',
  'border-touches':
    '新的边界会碰到{{left, who}}与{{right, who}}之间的边界（{{longitude, deg}}，{{lat, deg}}）。请留出一点距离。',
  'border-folds': '边界会折叠或与自己相交（{{longitude, deg}}，{{lat, deg}}）。请换一个方向，或少移一点。',
  'border-encloses':
    '边界会越过中间的一块地（{{longitude, deg}}，{{lat, deg}}）。请退回一点，或先移动那块地。',
  'border-city-edge': '这里是城市范围的外缘，不能移动。请选两个辖区之间的边界。',
  'border-vertex-unknown': '这个界点已不在原处（弧段 {{arc}}，点 {{index}}）。请重新点选边界。',
  'border-vertex-node': '这里有几条边界交会（{{longitude, deg}}，{{lat, deg}}），交点不能删除。可以拖动它。',
  'border-too-few-vertices':
    '这段边界的界点太少（{{longitude, deg}}，{{lat, deg}}），再删就围不成一块地。请留下这个界点。',
  'border-off-grid': '位置超出坐标范围。请放在地图范围内。',
  'border-cuts-building':
    '边界会切开 {{count, n}} 栋楼（{{longitude, deg}}，{{lat, deg}}）。请绕开，或在“限值与规则”里关掉“楼栋保持完整”。',
  'border-cuts-compound':
    '边界会切开{{count, plural(one: 小区; other: 小区共 # 个，其中有)}}{{name}}（{{longitude, deg}}，{{lat, deg}}）。请绕开，或在“限值与规则”里关掉“小区保持完整”。',
  'would-empty': '{{name}}会一块地也不剩。请给它留下一部分，或改用“并入”。',
  'redraw-meets-another-border': '这条线的两头落在{{name}}与不同邻居的边界上。请在同一条边界上起笔和收笔。',
  'redraw-no-border': '这条线没有离开又回到同一条边界。请从边界上起笔，再画回这条边界。',
  'cut-leaves-one-part': '这条线没有把{{name}}分成两块。请从它的边界外画到另一侧的边界外。',
  'ring-takes-nothing': '圈内没有可以划出的土地。请圈住已有辖区的一部分。',
  'ring-open': '这一圈没有闭合。请画回起点。',
  'line-too-short': '线太短，至少要两个不同的点。请继续画。',
  'line-crosses-itself': '线与自己相交（{{longitude, deg}}，{{lat, deg}}）。请用退格键去掉几点再画。',
  'line-does-not-divide': '这条线没有分开任何一块地。请让线的两头都越过边界。',
  'line-too-close':
    '线离已有的边界太近（{{longitude, deg}}，{{lat, deg}}），中间分不出一块地。请离远一点，或吸附到那条边界上。',
  'faces-not-adjacent': '这两块地没有共用的边界，不能拼成一块。请选相邻的两块。',
  'side-detached': '{{name}}会断成 {{parts, n}} 块，互不相连。',
  'side-over-limit': '{{name}}会有 {{residents, n}} 人，超过 {{limit, n}} 人，变为“{{band, band}}”。',
  'moves-above': '{{level, level}}也随之变动：{{residents, n}} 人从{{from}}改属{{to}}。请确认是否需要。',
  'divides-below':
    '线穿过的{{level, level}}也会分开：新增 {{count, n}} 个，如{{name}}。名称和代码可以在完成后改。',
  'compound-divided':
    '边界会穿过{{count, plural(one: 小区; other: 小区共 # 个，其中有)}}{{name}}。小区两半由两个辖区管理，请确认是否需要。',
} as const
