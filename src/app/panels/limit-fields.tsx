import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { LimitDraft } from './limit-draft.ts'
import './rules-dialog.css'

const LIMIT_BANDS = ['watch', 'high', 'split'] as const

interface LimitFieldsProps {
  readonly limits: readonly LimitDraft[]
  readonly onChange: (limits: readonly LimitDraft[]) => void
}

/** The limits of one level: above so many residents stands such a band. */
export function LimitFields({ limits, onChange }: LimitFieldsProps) {
  const { t } = useText()
  const change = (key: number, part: Partial<LimitDraft>): void =>
    onChange(limits.map((limit) => (limit.key === key ? { ...limit, ...part } : limit)))
  const nextKey = Math.max(-1, ...limits.map((limit) => limit.key)) + 1
  return (
    <>
      {limits.map((limit) => (
        <div key={limit.key} className="limit">
          <TextField
            label={t('rules.above')}
            value={limit.above}
            inputMode="numeric"
            onChange={(above) => change(limit.key, { above })}
          />
          <Select
            label={t('rules.band')}
            value={limit.band}
            options={LIMIT_BANDS.map((band) => ({ value: band, text: t(`band.${band}`) }))}
            onChange={(band) => change(limit.key, { band })}
          />
          <IconButton
            icon="remove"
            label={t('rules.remove')}
            onClick={() => onChange(limits.filter((each) => each.key !== limit.key))}
          />
        </div>
      ))}
      <div>
        <Button
          small
          icon="plus"
          onClick={() => onChange([...limits, { key: nextKey, above: '', band: 'split' }])}
        >
          {t('rules.add')}
        </Button>
      </div>
    </>
  )
}
