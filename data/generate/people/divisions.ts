import { readCsv } from '../read-csv.ts'

/** A district, street or community as named in the statistics codes, or invented to fill up to 541. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly legalStatus: 'district' | 'street' | 'town' | 'zone' | 'community' | 'village'
  readonly parent: string | null
  readonly invented: boolean
}

/** How many communities with invented names each street takes so that the city has 541. */
const INVENTED: Readonly<Record<string, number>> = {
  '150102006000': 2,
  '150102007000': 2,
  '150102008000': 7,
  '150103100000': 6,
  '150105006000': 2,
  '150105008000': 7,
}

/** 2023 units that had no street of their own in 2021: the street their new communities lay in. */
const STREET_BEFORE: Readonly<Record<string, string>> = { '150102403000': '150102008000' }

/**
 * The divisions of the four districts in the before-state: those of 2021-10-31 with residents, then the
 * communities that are new by 2023-06-30, then invented ones.
 */
export function readDivisions(csv2021: string, csvChanges: string): Division[] {
  const rows = readCsv(csv2021)
  const divisions: Division[] = []
  const taken = new Set<string>()
  const add = (
    code: string,
    name: string,
    legalStatus: Division['legalStatus'],
    more?: { invented: true },
  ) => {
    const length = legalStatus === 'district' ? 0 : code.endsWith('000') ? 6 : 9
    const parent = length === 0 ? null : code.slice(0, length).padEnd(12, '0')
    divisions.push({ code, name: shortName(name), legalStatus, parent, invented: more !== undefined })
    taken.add(code)
  }
  for (const { code, name, level } of rows)
    if (level !== undefined && level in STATUS) add(code!, name!, STATUS[level]!)
  for (const { name, code_2021, code_2023, change } of readCsv(csvChanges).map(changeOf)) {
    if (change !== 'new' || code_2021 !== '' || taken.has(code_2023) || isRenamed(name)) continue
    const street = `${code_2023.slice(0, 9)}000`
    const home = STREET_BEFORE[street]
    const code = home === undefined ? code_2023 : nextCode(home, taken)
    add(code, name, name.endsWith('村委会') ? 'village' : 'community')
  }
  for (const [street, count] of Object.entries(INVENTED)) {
    const name = divisions.find(({ code }) => code === street)!.name.replace(/(大街)?街道$|镇$/, '')
    for (let serial = 1; serial <= count; serial++)
      add(nextCode(street, taken), `${name}第${ordinal(serial, street)}社区`, 'community', { invented: true })
  }
  return divisions.sort((a, b) => (a.code < b.code ? -1 : 1))
}

const STATUS: Readonly<Record<string, Division['legalStatus']>> = {
  district: 'district',
  street: 'street',
  town: 'town',
  community: 'community',
  village: 'village',
}

function changeOf(row: Record<string, string>) {
  const cell = (name: string) => row[name] ?? ''
  return {
    name: cell('name'),
    code_2021: cell('code_2021'),
    code_2023: cell('code_2023'),
    change: cell('change'),
  }
}

/** 巴彦树贵街社区 is the 2021 community 巴彦树贵 under a new name and code. */
function isRenamed(name: string): boolean {
  return name.startsWith('巴彦树贵街')
}

/** The next free community number of a street, from 051 up. */
function nextCode(street: string, taken: ReadonlySet<string>): string {
  for (let serial = 51; ; serial++) {
    const code = `${street.slice(0, 9)}${String(serial).padStart(3, '0')}`
    if (!taken.has(code)) return code
  }
}

/** 昭乌达路 already has many communities, so its invented ones are counted from eleven on. */
function ordinal(serial: number, street: string): string {
  const value = street === '150105006000' ? serial + 10 : serial
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  return value <= 10 ? (digits[value] ?? '十') : `十${digits[value - 10]}`
}

/** 体校巷社区居委会 → 体校巷社区, 保合少村委会 → 保合少村, 金龙居委会 → 金龙社区. */
function shortName(name: string): string {
  const bare = name.replace(/(村民|居民)?委员会$|[居村]委会(?=$|\()/, '')
  if (/村(民委员会|委会)$/.test(name)) return bare.endsWith('村') ? bare : `${bare}村`
  if (/社区|街道$|镇$|区$/.test(bare)) return bare
  return `${bare}社区`
}
