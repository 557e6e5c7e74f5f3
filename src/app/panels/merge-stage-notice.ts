import type { CompoundMerge, MergeEntry } from '#core/plan/compound-merge.ts'

const DAY_MILLISECONDS = 86_400_000

/** Days on public notice. */
export interface NoticeDays {
  readonly stage: 'notice' | 'result'
  readonly days: number
  readonly least: number
  /** Days still needed; 0 = over. */
  readonly left: number
  /** First day on which the next step is allowed, YYYY-MM-DD. */
  readonly until: string
}

/** How long a plan, or a result, that is on notice now has been so on a day; null where nothing is on notice. */
export function mergeStageNotice(
  { stage, entries }: Pick<CompoundMerge, 'stage' | 'entries'>,
  least: number,
  today: string,
): NoticeDays | null {
  if (stage !== 'notice' && stage !== 'result') return null
  const since = Date.parse(entries.at(-1)!.date)
  const days = Math.max(0, daysBetween(entries.at(-1)!.date, today))
  const until = new Date(since + least * DAY_MILLISECONDS).toISOString().slice(0, 10)
  return { stage, days, least, left: Math.max(0, least - days), until }
}

function daysBetween(from: MergeEntry['date'], to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS)
}
