import type { Problem } from '#core/problem/problem.ts'
import type { DefectKind, DefectOutcome } from '#core/topology/defect.ts'

/** What the command line says, in one language. Problems without a sentence are shown as code and figures. */
export interface Words {
  readonly usage: string
  readonly wrongUse: string
  readonly failed: string
  readonly unknownCommand: string
  readonly cannotRead: string
  readonly cannotWrite: string
  readonly missing: string
  readonly unknownColumn: string
  readonly unknownLevel: string
  readonly features: string
  readonly taken: string
  readonly repaired: string
  readonly refused: string
  readonly good: string
  readonly goodButRemarks: string
  readonly defects: string
  readonly kinds: Readonly<Record<DefectKind, string>>
  readonly outcomes: Readonly<Record<DefectOutcome, string>>
  readonly moved: string
  readonly row: string
  readonly total: string
  readonly noValue: string
  readonly noGround: string
  readonly unreadable: string
  readonly valueMissing: string
  readonly group: string
  readonly residents: string
  readonly deviation: string
  readonly area: string
  readonly parts: string
  readonly compactness: string
  readonly band: string
  readonly bands: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

const EN: Words = {
  usage: `heyuan: check and redraw the polygons a city is governed by

  heyuan check FILE… [--json]                          find gaps, overlaps and whatever else is wrong
  heyuan repair FILE -o OUT                            mend what can be mended
  heyuan dissolve FILE --by FIELD [--sum FIELD]… -o OUT  join units with the same value
  heyuan balance FILE --by FIELD --residents FIELD [--level street] [--json]
  heyuan export PROJECT.zip --level LEVEL -o OUT       LEVEL: grid, community, street, district or all; OUT .geojson or .csv

  --coordinates HOW   as-is, swap, scale:1e-6, EPSG:4525, swap+EPSG:4525, gcj02
  --lang zh|en   --help   --version
  Exit code: 0 good, 1 problems found, 2 wrong use, 3 the program failed.
`,
  wrongUse: 'Wrong use',
  failed: 'The program failed',
  unknownCommand: 'Unknown command',
  cannotRead: 'Cannot read the file',
  cannotWrite: 'Cannot write the file',
  missing: 'Missing',
  unknownColumn: 'No such column',
  unknownLevel: 'No such level',
  features: 'features',
  taken: 'taken',
  repaired: 'repaired',
  refused: 'refused',
  good: 'No problems found.',
  goodButRemarks: 'Nothing to mend; what is listed above stays as it is.',
  defects: 'Defects',
  kinds: {
    'too-few-points': 'too few points',
    'not-finite': 'not a number',
    'duplicate-point': 'repeated points',
    'zero-area': 'no area',
    spike: 'spikes',
    'self-intersection': 'self-crossing',
    'hole-outside-shell': 'hole outside',
    'duplicate-polygon': 'duplicate polygon',
    overlap: 'overlap',
    gap: 'gap',
    'unmatched-border': 'borders that do not meet',
  },
  outcomes: { repaired: 'mended', kept: 'kept', refused: 'refused' },
  moved: 'moved up to',
  row: 'Feature',
  total: 'Total',
  noValue: '(no value)',
  noGround: '(no usable polygon)',
  unreadable: 'cannot be read, not added',
  valueMissing: 'missing, not added',
  group: 'Group',
  residents: 'Residents',
  deviation: 'Deviation',
  area: 'Area m²',
  parts: 'Parts',
  compactness: 'Compactness',
  band: 'Band',
  bands: { good: 'good', watch: 'watch', high: 'high', split: 'split' },
  problems: {
    'file-empty': 'The file is empty.',
    'file-is-other': 'This is not GeoJSON but {found}.',
    'file-too-large': 'The file is too large ({bytes} bytes; at most {limit}).',
    'file-not-json': 'Not JSON: line {line}, column {column}, "{found}".',
    'file-not-geojson': 'JSON, but not GeoJSON ({found}).',
    'encoding-unknown': 'The encoding is neither UTF-8, UTF-16 nor GB18030.',
    'coordinates-swapped': 'Latitude stands before longitude. Use --coordinates {remedy}.',
    'coordinates-scaled': 'Coordinates are multiplied degrees. Use --coordinates {remedy}.',
    'coordinates-projected': 'Coordinates are metres. Use --coordinates with one of: {remedies}.',
    'coordinates-unknown': 'Coordinates are in no known system (x {x}, y {y}).',
    'crs-unknown': 'Unknown coordinate system {crs}.',
    'import-no-polygons': 'There is no usable polygon.',
    'geometry-not-polygon': 'Not a polygon: {found}.',
    'geometry-missing': 'Without geometry.',
    'code-duplicate': 'Code {code} stands more than once.',
    'project-not': 'The zip is not a Heyuan project.',
    'project-damaged': 'The project is damaged: {entry}.',
  },
}

const ZH: Words = {
  usage: `heyuan：检查并重划城市管理边界

  heyuan check 文件… [--json]                        查找缝隙、重叠等问题
  heyuan repair 文件 -o 输出                          修复可以修复的问题
  heyuan dissolve 文件 --by 字段 [--sum 字段]… -o 输出   把字段值相同的单元合并成片
  heyuan balance 文件 --by 字段 --residents 字段 [--level street] [--json]
  heyuan export 项目.zip --level 级别 -o 输出           级别：grid、community、street、district、all；输出 .geojson 或 .csv

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
  problems: {
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
    'import-no-polygons': '没有可用的面。',
    'geometry-not-polygon': '不是面，而是 {found}。',
    'geometry-missing': '没有几何图形。',
    'code-duplicate': '代码 {code} 重复。',
    'project-not': '这个压缩包不是合院项目。',
    'project-damaged': '项目文件已损坏：{entry}。',
  },
}

/** The words of a language. */
export function wordsOf(language: 'zh' | 'en'): Words {
  return language === 'zh' ? ZH : EN
}

/** A problem as a sentence. */
export function sentenceOf(words: Words, { code, data }: Problem): string {
  const sentence = words.problems[code]
  if (sentence !== undefined) return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => shown(data[key]))
  const known = Object.entries(data).filter(([, value]) => value !== null && value !== 0)
  const figures = known.map(([key, value]) => ` ${key}=${shown(value)}`)
  return `${code}${figures.join('')}`
}

/** Values of files may hold control characters, which a terminal would obey. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toFixed(3)))
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.replaceAll(/\p{Cc}/gu, '·')
}
