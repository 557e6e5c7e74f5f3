import { useEffect, useState } from 'react'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'
import { useLeadersSource } from './leaders-source.ts'

/** A state that was worked out: what is told, and the address of what is drawn. */
interface Briefed {
  readonly briefing: CityBriefing
  readonly url: string
}

/** Both states, `running` while they are worked out, `failed` when they could not be. */
export type BriefedStates = readonly [before: Briefed, after: Briefed] | 'running' | 'failed'

/** Two states of the open city, by scenario id (null = as it was loaded). */
export function useBriefedStates(from: string | null, to: string | null): BriefedStates {
  const source = useLeadersSource()
  const [told, setTold] = useState<{ readonly key: string; readonly states: BriefedStates } | null>(null)
  const key = `${from} ${to}`
  useEffect(() => {
    let isCurrent = true
    const urls: string[] = []
    async function ask(): Promise<void> {
      const answer = await source.brief([from, to])
      if (!isCurrent) return
      const states = await Promise.all(
        (answer ?? []).map(async ({ briefing, picture }): Promise<Briefed> => {
          const url = await source.addressOf(picture)
          urls.push(url)
          return { briefing, url }
        }),
      )
      if (!isCurrent) return
      const [before, after] = states
      setTold({ key, states: before === undefined || after === undefined ? 'failed' : [before, after] })
    }
    void ask()
    return () => {
      isCurrent = false
      for (const url of urls) URL.revokeObjectURL(url)
    }
  }, [source, from, to, key])
  return told?.key === key ? told.states : 'running'
}
