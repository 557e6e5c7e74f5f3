import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Level } from '#core/plan/level.ts'
import { FormDialog } from './form-dialog.tsx'
import { limitDrafts } from './limit-draft.ts'
import { LimitFields } from './limit-fields.tsx'
import './rules-dialog.css'
import { typedNumber } from './typed-number.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface RulesDialogProps {
  readonly level: Level
  readonly onClose: () => void
}

/** What a border may have to leave in one piece. */
const WHOLE = ['buildings', 'compounds'] as const

/** The limits of one level with their source, and what borders must leave whole. */
export function RulesDialog({ level, onClose }: RulesDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules } = project.plan
  const [limits, setLimits] = useState(() => limitDrafts(rules, level))
  const [keepWhole, setKeepWhole] = useState(rules.keepWhole)
  const [source, setSource] = useState(rules.source[`residents.${level}`] ?? '')
  const { refusal, send } = useDispatchForm(onClose)

  function save(): void {
    const drafted = limits.map(({ above, band }) => ({ above: typedNumber(above), band }))
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
      <LimitFields limits={limits} onChange={setLimits} />
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
