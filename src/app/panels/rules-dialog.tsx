import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Level } from '#core/plan/level.ts'
import type { BandLimit } from '#core/plan/rule-profile.ts'
import { FormDialog } from './form-dialog.tsx'
import './rules-dialog.css'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface RulesDialogProps {
  readonly level: Level
  readonly onClose: () => void
}

/** A limit as it stands in the fields: text, so that half-typed numbers stay. */
interface LimitDraft {
  readonly key: number
  readonly above: string
  readonly band: BandLimit['band']
}

/** What a border may have to leave in one piece. */
const WHOLE = ['buildings', 'compounds'] as const

const LIMIT_BANDS = ['watch', 'high', 'split'] as const

/** The limits of one level with their source, and what borders must leave whole. */
export function RulesDialog({ level, onClose }: RulesDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules } = project.plan
  const [limits, setLimits] = useState<readonly LimitDraft[]>(() =>
    (rules.residents[level] ?? []).map(({ above, band }, key) => ({ key, above: String(above), band })),
  )
  const [keepWhole, setKeepWhole] = useState(rules.keepWhole)
  const [source, setSource] = useState(rules.source[`residents.${level}`] ?? '')
  const { refusal, send } = useDispatchForm(onClose)
  const change = (key: number, part: Partial<LimitDraft>): void =>
    setLimits(limits.map((limit) => (limit.key === key ? { ...limit, ...part } : limit)))
  const nextKey = Math.max(-1, ...limits.map((limit) => limit.key)) + 1

  function save(): void {
    const drafted = limits.map(({ above, band }) => ({ above: Number(above.replaceAll(/\s/g, '')), band }))
    send({
      type: 'set-rules',
      rules: {
        ...rules,
        residents: { ...rules.residents, [level]: drafted },
        source: { ...rules.source, [`residents.${level}`]: source.trim() },
        keepWhole,
      },
    })
  }

  return (
    <FormDialog
      title={t('rules.title', { level })}
      submit={t('rules.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <p className="soft">{t('rules.intro')}</p>
      {limits.length === 0 && <p>{t('rules.noLevel')}</p>}
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
            onClick={() => setLimits(limits.filter((each) => each.key !== limit.key))}
          />
        </div>
      ))}
      <div>
        <Button
          small
          icon="plus"
          onClick={() => setLimits([...limits, { key: nextKey, above: '', band: 'split' }])}
        >
          {t('rules.add')}
        </Button>
      </div>
      <TextField label={t('rules.source')} value={source} onChange={setSource} />
      <section className="stack rules__whole" aria-label={t('rules.whole')}>
        <h3>{t('rules.whole')}</h3>
        {WHOLE.map((kind) => (
          <div key={kind}>
            <CheckField
              label={t(`rulesWhole.${kind}`)}
              checked={keepWhole[kind]}
              onChange={(isOn) => setKeepWhole({ ...keepWhole, [kind]: isOn })}
            />
            <p className="small soft rules__why">{t(`rulesWholeWhy.${kind}`)}</p>
          </div>
        ))}
      </section>
    </FormDialog>
  )
}
