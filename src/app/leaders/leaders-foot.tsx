import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { APP_VERSION } from '#io/formats/app-version.ts'

interface LeadersFootProps {
  readonly project: OpenProject
  readonly from: string
  readonly to: string
}

/** What everything on the page rests on: data, states, date, version; and the number under which it may be shown. */
export function LeadersFoot({ project, from, to }: LeadersFootProps) {
  const { t, language } = useText()
  const [approval, setApproval] = useState('')
  const [now] = useState(() => new Date())
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now)
  return (
    <footer className="leaders__foot small">
      <p>
        {t('leaders.about', {
          city: project.name,
          source: t(project.generated ? 'leaders.sourceDemo' : 'leaders.sourceOwn'),
          from,
          to,
          date,
          version: APP_VERSION,
        })}
      </p>
      <div className="leaders__approval">
        <TextField label={t('leaders.approval')} value={approval} onChange={setApproval} />
        <span className="leaders__approval-print">
          {t('leaders.approval')}：{approval === '' ? t('leaders.approvalNone') : approval}
        </span>
      </div>
    </footer>
  )
}
