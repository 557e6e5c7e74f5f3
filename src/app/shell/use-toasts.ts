import { useEffect } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Toast } from '#app/ui/toasts.tsx'
import { useShell } from './shell-state.ts'

/** How long a message stays: time to read it; a refusal longer. */
const SHOWN_MILLISECONDS = { info: 6_000, problem: 12_000 } as const

/** Notices of the store and messages of the frame as one list; each goes by itself after a while. */
export function useToasts(): { readonly toasts: readonly Toast[]; readonly dismiss: (id: string) => void } {
  const { coded, t } = useText()
  const { toasts: own, unsay } = useShell()
  const notices = useWorkbench((state) => state.notices)
  const { dismissNotice, undo } = useWorkbench((state) => state.actions)
  const latest = notices.at(-1)?.id
  const toasts = [
    ...notices.map(({ id, kind, key, data }): Toast => {
      const name = `notice-${id}`
      const text = coded('notice', key, data)
      if (id !== latest || !key.startsWith('done.')) return { id: name, kind, text }
      return { id: name, kind, text, action: { text: t('undo'), onSelect: () => void undo() } }
    }),
    ...own,
  ]
  const dismiss = (id: string): void =>
    id.startsWith('notice-') ? dismissNotice(Number(id.slice('notice-'.length))) : unsay(id)
  const oldest = toasts[0]
  useEffect(() => {
    if (oldest === undefined) return
    const timer = setTimeout(() => dismiss(oldest.id), SHOWN_MILLISECONDS[oldest.kind])
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- only another oldest message starts the clock again
  }, [oldest?.id])
  return { toasts, dismiss }
}
