import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { APP_VERSION } from '#io/formats/app-version.ts'
import type { LeadersCity } from './leaders-city.ts'

interface LeadersFootProps {
  readonly city: LeadersCity
  readonly from: string
  readonly to: string
  readonly date: Date
}

/** What everything on the page rests on: data, states, date, version; and the number under which it may be shown. */
export function LeadersFoot({ city, from, to, date }: LeadersFootProps) {
  const { t, language } = useText()
  const [approval, setApproval] = useState('')
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date)
  return (
    <footer className="leaders__foot small">
      <p>
        {t('leaders.about', {
          city: city.name,
          source: t(city.generated ? 'leaders.sourceDemo' : 'leaders.sourceOwn'),
          from,
          to,
          date: day,
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
