import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Level } from '#core/plan/level.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { RulesDialog } from './rules-dialog.tsx'
import { useOpenProject } from './use-open-project.ts'

/** Whose limits judge an imported city: they were written for another one, and can be changed. */
export function BorrowedLimits({ level }: { readonly level: Level }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [isOpen, setOpen] = useState(false)
  const { base, rules } = project.plan
  const limits = written(rules, level)
  const isBorrowed = limits !== '' && limits === written(base.rules, level)
  if (base.generated || !base.known.residents || !isBorrowed) return null
  return (
    <div className="spread small">
      <span>{t('rules.borrowed', { name: rules.name })}</span>
      <Button small kind="quiet" icon="rules" onClick={() => setOpen(true)}>
        {t('balance.rules')}
      </Button>
      {isOpen && <RulesDialog level={level} onClose={() => setOpen(false)} />}
    </div>
  )
}

/** The limits of a level as text, to tell whether they are still the ones the city came with. */
function written(rules: RuleProfile, level: Level): string {
  return (rules.residents[level] ?? []).map(({ above, band }) => `${above} ${band}`).join()
}
