import type { LineKind } from '#core/plan/line-table.ts'

/** What a line is: one of our kinds, or `none` for what is no road, river or railway on the ground. */
export type RecognisedLine = LineKind | 'none'

/**
 * Names of kinds as columns have them: classes of roads in Chinese (GB/T 51328: 快速路, 主干路, 次干路, 支路), in English, and
 * the values of `highway`, `waterway` and `railway` in OpenStreetMap. In China its `primary` is 主干路, `secondary` 次干路
 * and `tertiary` 支路 (OSM wiki, Chinese tagging).
 */
const EXACT: Readonly<Record<RecognisedLine, readonly string[]>> = {
  river: words('river canal stream riverbank waterway 河 河流 河道 水系 渠 运河 江 河涌'),
  railway: words('railway rail light_rail narrow_gauge 铁路 铁道 轨道 城际铁路 高铁'),
  expressway: words(
    'expressway motorway motorway_link trunk trunk_link freeway 高速 高速公路 快速路 快速 环路',
  ),
  arterial: words('arterial primary primary_link major highway 主干路 主干道 主路 国道 省道 一级'),
  secondary: words('secondary secondary_link collector 次干路 次干道 次路 县道 二级'),
  local: words(
    'local tertiary tertiary_link residential unclassified living_street service pedestrian footway path steps',
    'cycleway bridleway track road minor lane street 支路 街巷 巷 巷道 小路 道路 小区路 步行街 步行道 街坊路 乡道 村道 三级 四级',
  ),
  none: words(
    'proposed construction abandoned disused razed subway tram monorail funicular platform corridor elevator raceway',
    'rest_area services drain ditch dam weir lock_gate 规划 规划路 在建 地铁',
  ),
}

/** Words within the title of a file, or within a value that is no exact name. */
const WITHIN: readonly (readonly [kind: LineKind, words: RegExp])[] = [
  ['railway', /铁路|铁道|railway/],
  ['expressway', /高速|快速|expressway|motorway|freeway/],
  ['arterial', /主干|arterial/],
  ['secondary', /次干/],
  ['river', /河流|河道|水系|水渠|运河|rivers?(?![a-z])|waterway|canal/],
  ['local', /支路|道路|路网|公路|街巷|roads?(?![a-z])|streets?(?![a-z])|highway/],
]

const BY_NAME = new Map<string, RecognisedLine>(
  Object.entries(EXACT).flatMap(([kind, names]) => names.map((name) => [name, kind as RecognisedLine])),
)

/** The kind of line that a value of a column names, or null. */
export function lineKindOf(text: string): RecognisedLine | null {
  const plain = plainText(text)
  if (plain === '') return null
  return BY_NAME.get(plain) ?? lineKindOfTitle(plain)
}

/** The kind that the lines of a file have by its title where no column says better, or null. */
export function lineKindOfTitle(title: string): LineKind | null {
  return WITHIN.find(([, pattern]) => pattern.test(plainText(title)))?.[0] ?? null
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}

function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
