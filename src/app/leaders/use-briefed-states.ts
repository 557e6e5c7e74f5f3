import { useEffect, useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'

/** A state that was worked out: what is told, and the address of what is drawn. */
interface Briefed {
  readonly briefing: CityBriefing
  readonly url: string
}

/** Both states, `running` while they are worked out, `failed` when they could not be. */
export type BriefedStates = readonly [before: Briefed, after: Briefed] | 'running' | 'failed'

/** Two states of the open city, by scenario id (null = as it was loaded). */
export function useBriefedStates(from: string | null, to: string | null): BriefedStates {
  const project = useWorkbench((state) => state.project)
  const { brief } = useWorkbench((state) => state.actions)
  const [told, setTold] = useState<{ readonly key: string; readonly states: BriefedStates } | null>(null)
  const key = `${project?.id} ${from} ${to}`
  useEffect(() => {
    let isCurrent = true
    const urls: string[] = []
    async function ask(): Promise<void> {
      const answer = await brief([from, to])
      if (!isCurrent) return
      const states = (answer ?? []).map(({ briefing, picture }): Briefed => {
        const url = URL.createObjectURL(picture)
        urls.push(url)
        return { briefing, url }
      })
      const [before, after] = states
      setTold({ key, states: before === undefined || after === undefined ? 'failed' : [before, after] })
    }
    if (project !== null) void ask()
    return () => {
      isCurrent = false
      for (const url of urls) URL.revokeObjectURL(url)
    }
  }, [project, brief, from, to, key])
  return told?.key === key ? told.states : 'running'
}
