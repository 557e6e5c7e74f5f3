import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { ConversionDialog } from './conversion-dialog.tsx'
import { LegalStatusHistory } from './legal-status-history.tsx'

/** What a centre is in law and was, with the way to make it a street. */
export function LegalStatusCard({ record }: { readonly record: Jurisdiction }) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="split-form" aria-label={t('details.title', { name: record.name })}>
      <h3 className="split-form__name cut">{record.name}</h3>
      <p>{t('conversion.now', { status: record.legalStatus, code: record.code })}</p>
      <LegalStatusHistory record={record} />
      <Button kind="main" wide onClick={() => setOpen(true)}>
        {t('conversion.action')}
      </Button>
      {isOpen && <ConversionDialog record={record} onClose={() => setOpen(false)} />}
    </section>
  )
}
