import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { APP_VERSION } from '#io/formats/app-version.ts'
import type { LeadersCity } from './leaders-city.ts'

interface LeadersFootProps {
  readonly city: LeadersCity
  readonly from: string
  readonly to: string
  readonly date: Date
  readonly approvalNumber: string
  /** Null where it cannot be changed. */
  readonly onApprove: ((approvalNumber: string) => void) | null
}

/** What everything on the page rests on: data, states, date, version; and the number under which it may be shown. */
export function LeadersFoot({ city, from, to, date, approvalNumber, onApprove }: LeadersFootProps) {
  const { t, language } = useText()
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
        {onApprove !== null && (
          <TextField label={t('leaders.approval')} value={approvalNumber} onChange={onApprove} />
        )}
        <span className={onApprove === null ? undefined : 'leaders__approval-print'}>
          {t('leaders.approval')}：{approvalNumber === '' ? t('leaders.approvalNone') : approvalNumber}
        </span>
      </div>
    </footer>
  )
}
