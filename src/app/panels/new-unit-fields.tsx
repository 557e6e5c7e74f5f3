import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Level } from '#core/plan/level.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import { SameNameWarning } from './same-name-warning.tsx'

interface NewUnitFieldsProps {
  readonly level: Level
  readonly proposed: NewUnit
  readonly onFinish: () => void
}

/** Name and code of the jurisdiction that comes about: proposed, and to be changed before it is made. */
export function NewUnitFields({ level, proposed, onFinish }: NewUnitFieldsProps) {
  const { t } = useText()
  const { nameUnit } = useWorkbench((state) => state.actions)
  const [typed, setTyped] = useState<Omit<NewUnit, 'id'> | null>(null)
  const { name, code } = typed ?? proposed
  const change = (part: Partial<Omit<NewUnit, 'id'>>): void => {
    const next = { name, code, ...part }
    setTyped(next)
    nameUnit(next.name, next.code)
  }
  return (
    <form
      className="panel__section"
      aria-label={t('borderPanel.created', { level })}
      onSubmit={(event) => {
        event.preventDefault()
        onFinish()
      }}
    >
      <h3>{t('borderPanel.created', { level })}</h3>
      <TextField label={t('figure.name')} value={name} onChange={(text) => change({ name: text })} />
      <SameNameWarning level={level} name={name} id={proposed.id} />
      <TextField
        label={t('figure.code')}
        value={code}
        inputMode="numeric"
        onChange={(text) => change({ code: text })}
      />
      <button type="submit" hidden tabIndex={-1}>
        {t('borderPanel.finish')}
      </button>
    </form>
  )
}
