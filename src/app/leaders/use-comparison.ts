import { useEffect, useState } from 'react'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import type { Level } from '#core/plan/level.ts'

import { useLeadersSource } from './leaders-source.ts'

/** The difference as a story, and the address of the ground that changes hands. */
interface Compared {
  readonly story: ComparisonStory
  readonly url: string
}

/** What changes hands between two states at a level; `running` while it is worked out, `failed` when it could not be. */
export function useComparison(
  from: string | null,
  to: string | null,
  level: Level | null,
): Compared | 'running' | 'failed' {
  const source = useLeadersSource()
  const [told, setTold] = useState<{ readonly key: string; readonly found: Compared | 'failed' } | null>(null)
  const key = `${from} ${to} ${level}`
  useEffect(() => {
    let isCurrent = true
    let url: string | null = null
    async function ask(of: Level): Promise<void> {
      const answer = await source.compare(from, to, of)
      if (!isCurrent) return
      url = answer === null ? null : await source.addressOf(answer.picture)
      if (!isCurrent) return
      setTold({ key, found: answer === null || url === null ? 'failed' : { story: answer.story, url } })
    }
    if (level !== null) void ask(level)
    return () => {
      isCurrent = false
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [source, from, to, level, key])
  return told?.key === key ? told.found : 'running'
}
