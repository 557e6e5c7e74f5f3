import { isCompoundsTab } from '#app/panels/compounds-tab.ts'
import type { CompoundsTab } from '#app/panels/compounds-tab.ts'
import { isPairingTab } from '#app/panels/pairing-tab.ts'
import type { PairingTab } from '#app/panels/pairing-tab.ts'
import { isStreetsTab } from '#app/panels/streets-tab.ts'
import type { StreetsTab } from '#app/panels/streets-tab.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { isLevel } from '#core/plan/level.ts'
import type { Level } from '#core/plan/level.ts'
import { isJob } from './job.ts'
import type { Job } from './job.ts'

/** Jobs that have several views. */
const TABBED: ReadonlySet<Job> = new Set(['streets', 'compounds', 'pairing'])

/** More picked units than this make the address too long to pass on; they are then left out. */
const ADDRESSED_UNITS = 60

/** What the address bar carries, so that a reload or a link comes back to the same place. */
export interface Address {
  readonly job: Job | null
  /** View of the job, where it has several. */
  readonly tab: StreetsTab | CompoundsTab | PairingTab | null
  readonly level: Level | null
  readonly unitLevel: Level | null
  readonly focus: JurisdictionId | null
  readonly selection: readonly JurisdictionId[]
  readonly language: string | null
}

/** Reads the part of an address after `#`. Unknown parts are ignored; nothing in it is trusted to exist. */
export function readAddress(hash: string): Address {
  const part = new URLSearchParams(hash.replace(/^#/, ''))
  const job = part.get('job')
  const tab = part.get('tab')
  const level = part.get('level')
  const unitLevel = part.get('units')
  return {
    job: isJob(job) ? job : null,
    tab: isStreetsTab(tab) || isCompoundsTab(tab) || isPairingTab(tab) ? tab : null,
    level: isLevel(level) ? level : null,
    unitLevel: isLevel(unitLevel) ? unitLevel : null,
    focus: part.get('focus'),
    selection: (part.get('selected') ?? '').split(',').filter((id) => id !== ''),
    language: part.get('lang'),
  }
}

/** The address with its part after `#` made anew; parts of others (such as the map's view) stay. */
export function writeAddress(hash: string, address: Address): string {
  const part = new URLSearchParams(hash.replace(/^#/, ''))
  const set = (key: string, value: string | null): void =>
    value === null || value === '' ? part.delete(key) : part.set(key, value)
  set('job', address.job)
  set('tab', address.job !== null && TABBED.has(address.job) ? address.tab : null)
  set('level', address.level)
  set('units', address.unitLevel)
  set('focus', address.focus)
  set('selected', address.selection.length > ADDRESSED_UNITS ? null : address.selection.join(','))
  set('lang', address.language)
  return `#${part.toString()}`
}
