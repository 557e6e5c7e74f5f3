import { zhBorderProblems } from './zh-border-problems.ts'
import { zhGraphProblems } from './zh-graph-problems.ts'
import { zhCareProblems } from './zh-care-problems.ts'
import { zhCareWords } from './zh-care-words.ts'
import { zhDescribeWords } from './zh-describe-words.ts'
import { zhBriefWords } from './zh-brief-words.ts'
import { zhCombineWords } from './zh-combine-words.ts'
import { zhCompareWords } from './zh-compare-words.ts'
import { zhMergeProblems } from './zh-merge-problems.ts'
import { zhMergeWords } from './zh-merge-words.ts'
import { zhVoteProblems } from './zh-vote-problems.ts'
import type { Words } from './words.ts'

/** The command line in Chinese. */
export const zhWords: Words = {
  usage: `heyuan：检查并重划城市管理边界

  heyuan check 文件… [--json]                        查找缝隙、重叠等问题
  heyuan repair 文件 -o 输出                          修复可以修复的问题
  heyuan dissolve 文件 --by 字段 [--sum 字段]… -o 输出   把字段值相同的单元合并成片
  heyuan balance 文件 --by 字段 --residents 字段 [--level street] [--json]
  heyuan cut 文件… --line 线 --target 代码|名称|编号 [--name 名称] [--code 代码] -o 输出   沿线把一个辖区分成两个
  heyuan redraw 文件… --line 线 --level 级别 -o 输出                       让边界改走这条线
  heyuan draw 文件… --ring 圈 --level 级别 [--name 名称] [--code 代码] -o 输出   在圈内新建辖区
  heyuan export 项目.zip --level 级别 -o 输出           级别：grid、community、street、district、all；输出 .geojson 或 .csv

  cut、redraw、draw：文件为图层（网格、社区……楼栋、小区）或一个项目.zip；线和圈为经纬度（WGS84）的 GeoJSON；
  输出为 GeoJSON，--levels 级别,… 选层级（默认全部）；--json 给出两侧的数字；
  --keep-whole buildings,compounds 或 none 规定边界不得切开什么。

  heyuan split 文件 --residents 字段 --parts 个数 [--tolerance 0.05] [--keep-whole 字段] [-o 输出]   把文件里的面分成连通、均衡的几部分
  heyuan split 文件… --target 代码|名称|编号 [--parts 个数] [-o 输出]      拆分城市里的一个辖区：几个建议
  heyuan split 图.json --parts 个数 [--minimise edges|length]            带权图：{ nodes: [{ id, weight }], edges: [{ from, to, length }] }
  heyuan site 文件 --residents 字段 --candidates 文件 --open 个数 [--existing 文件] [--radius 500] [--minimise uncovered|walk]
  heyuan reform [--goal article|balance|least-moved|coverage] [-o 输出]   在内置城市上跑完街道改革，与报道的结果并列
  heyuan coverage|staff|rules [文件…] [--level 级别] [--rules 规则.json]   服务覆盖、编制与工作量、规则达标；不给文件就用内置城市
  heyuan merge [文件…] [--reduce 个数] [--within 名称|代码] [--distance 米] [--caps households=500,floor=50000,buildings=12]
               [--case 甲,乙,…]… [--article]           一起选出要合并的院落；甲、乙为代码或名称
  heyuan vote 表决.csv [--matter 7] [--rules 规则.json]                  业主表决：每个院落分别判断（逐户表或统计表）
  heyuan pair [社区.csv 部门.csv] [--present 结对.csv] [--rules 规则.json] [-o 结果.csv]   每个社区正好一个部门（CSV、Excel、JSON）；不给文件就用内置城市
  heyuan assess [项目.zip] [--services 服务.csv] [--year 年] [-o 考核.csv]    部门一年的服务和考核
  heyuan compare 甲 乙 [--level 级别] [--json] [-o 输出.xlsx|csv]  两个方案之间谁划给了谁（项目，或含全部层级的图层）
  heyuan compare 项目.zip [--from 方案] [--to 方案]        一个项目里的两个方案；不写就是载入时和现在
  heyuan compare [--from before|published|better] [--to …]  示例城市附带的方案
  heyuan combine 我方.zip 对方.zip [--prefer ours|theirs] [-o 输出.zip]   合并两位规划人员在同一座城市上的工作；或 项目.zip --with 方案
  heyuan brief [项目.zip] [--from 方案] [--to 方案] [--json]   领导看板：三项改革前后的数字，最需要关注的问题
  heyuan report [项目.zip] [--from 方案] [--to 方案] [--level 级别] [--parts summary,maps,…] [--review-number 审图号] -o 输出.html|docx|xlsx  报批材料
  heyuan sheet [项目.zip] [--to 方案] [--from 方案] [--level 级别] [--unit 名称|代码|all] [--size A4|A3|A2|A1] [--landscape] -o 输出.svg|html  按比例尺的图幅
  heyuan describe 文件 --by 字段 [--lines 道路.geojson]… [--json]   每个单元的四至，按边界沿着什么写出

  --seed 种子   --seconds 秒（到时停下，给出当时最好的）   --json

  --coordinates 方式   as-is、swap、scale:1e-6、EPSG:4525、swap+EPSG:4525、gcj02
  --lang zh|en   --help   --version
  退出码：0 正常，1 发现问题，2 用法错误，3 程序出错。
`,
  wrongUse: '用法错误',
  failed: '程序出错',
  unknownCommand: '没有这个命令',
  cannotRead: '无法读取文件',
  cannotWrite: '无法写入文件',
  missing: '缺少',
  unknownColumn: '没有这一列',
  unknownLevel: '没有这个级别',
  features: '个要素',
  taken: '采用',
  repaired: '修复',
  refused: '拒绝',
  good: '未发现问题。',
  goodButRemarks: '无需修复；以上各项保持原样。',
  defects: '缺陷',
  kinds: {
    'too-few-points': '点数不足',
    'not-finite': '不是数字',
    'duplicate-point': '重复点',
    'zero-area': '没有面积',
    spike: '尖刺',
    'self-intersection': '自相交',
    'hole-outside-shell': '洞在外面',
    'duplicate-polygon': '重复的面',
    overlap: '重叠',
    gap: '缝隙',
    'unmatched-border': '边界对不上',
  },
  outcomes: { repaired: '已修复', kept: '保留', refused: '拒收' },
  moved: '最多移动',
  row: '要素',
  total: '合计',
  noValue: '（无值）',
  noGround: '（没有可用的面）',
  unreadable: '无法识别，未计入',
  valueMissing: '缺失，未计入',
  group: '分组',
  residents: '居民',
  deviation: '偏差',
  area: '面积㎡',
  parts: '片数',
  compactness: '紧凑度',
  band: '档位',
  bands: { good: '正常', watch: '关注', high: '偏大', split: '应拆分' },
  jurisdiction: '辖区',
  created: '新',
  movedResidents: '改变归属的居民',
  estimated: '按面积推算',
  warning: '注意',
  unknownTarget: '没有这个辖区',
  manyTargets: '不止一个辖区叫',
  tooFewUnits: '单元太少，分不了',
  part: '部分',
  units: '单元',
  newBorder: '新边界',
  weight: '权重',
  nodes: '节点',
  cutEdges: '切断的边',
  cutLength: '切断的长度',
  proof: '证明',
  outsideTolerance: '超出允许的偏差',
  cutShort: '到时间停下，再找可能更好',
  code: '代码',
  existing: '已有',
  within: '步行以内',
  meanWalk: '平均步行',
  own: '自己的',
  any: '任一',
  posts: '编制',
  proposed: '建议',
  workload: '工作量',
  perPost: '每编制居民',
  needed: '按规则需要',
  match: '匹配度',
  passed: '达标',
  failedRule: '不达标',
  unknownRule: '未知',
  services: { centre: '街道服务中心', station: '社区服务站' },
  methods: { network: '沿路网步行', straight: '直线 × 系数' },
  before: '改革前',
  proposal: '建议',
  article: '报道',
  reformRows: [
    '应拆分',
    '在两道限值之间',
    '不超过第一道限值',
    '最大',
    '区域服务中心',
    '大社区',
    '中间服务半径内有自己的中心',
    '编制匹配度',
    '改变归属的居民',
    '证明',
  ],
  proofs: { optimal: '已证明最优', gap: '距下界', infeasible: '已证明无解', none: '没有下界' },
  scores: {
    largest: '最大人口',
    smallest: '最小人口',
    imbalance: '最大偏差',
    aboveLimit: '超限个数',
    movedResidents: '改变归属的居民',
    borderMeters: '新边界m',
    alongLines: '沿路沿河的比例',
    dividedUnits: '被拆分的社区',
    compactness: '紧凑度',
    coverage: '服务覆盖率',
    newUnits: '新设',
  },
  merge: zhMergeWords,
  care: zhCareWords,
  brief: zhBriefWords,
  combine: zhCombineWords,
  compare: zhCompareWords,
  describe: zhDescribeWords,
  voteMatter: '表决事项（《民法典》第二百七十八条）',
  voteTakingPart: '参与',
  voteAgreeing: '同意',
  voteHeads: '人',
  voteNeeds: '需要',
  voteMissing: '还差',
  votePasses: '通过',
  voteFails: '未通过',
  voteAllPass: '每个院落都通过，并院表决通过。',
  voteNotAllPass: '不是每个院落都通过，并院表决未通过。',
  voteNoAdvice: '以上计算不构成法律意见。',
  voteRefused: '整份表决表没有采用：',
  voteRow: '行',
  problems: {
    'no-answer-in-time': '时间内没有找到答案。请给更多时间（--seconds）。',
    'bundled-missing': '内置城市缺少文件 {name}。请重新安装。',
    ...zhBorderProblems,
    ...zhGraphProblems,
    ...zhVoteProblems,
    ...zhCareProblems,
    ...zhMergeProblems,
    'file-empty': '文件是空的。',
    'file-is-other': '内容不是 GeoJSON，而是 {found}。',
    'file-too-large': '文件过大（{bytes} 字节，上限 {limit}）。',
    'file-not-json': '不是 JSON：第 {line} 行第 {column} 列，“{found}”。',
    'file-not-geojson': '是 JSON，但不是 GeoJSON（{found}）。',
    'encoding-unknown': '编码既不是 UTF-8、UTF-16，也不是 GB18030。',
    'coordinates-swapped': '纬度写在了经度前面，请加 --coordinates {remedy}。',
    'coordinates-scaled': '坐标是放大了的度数，请加 --coordinates {remedy}。',
    'coordinates-projected': '坐标单位是米，请用 --coordinates 指定：{remedies}。',
    'coordinates-unknown': '无法识别的坐标（x {x}，y {y}）。',
    'crs-unknown': '无法识别的坐标系 {crs}。',
    'import-empty': '没有一个文件读得出来。',
    'import-only-footprints': '只有楼栋或小区，没有它们所在的单元。',
    'import-no-polygons': '没有可用的面。',
    'geometry-not-polygon': '不是面，而是 {found}。',
    'geometry-missing': '没有几何图形。',
    'code-duplicate': '代码 {code} 重复。',
    'project-not': '这个压缩包不是合院项目。',
    'project-damaged': '项目文件已损坏：{entry}。',
  },
}
