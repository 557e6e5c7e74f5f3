import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { PairingRequest } from '#core/pairing/pairing-request.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import { pairingDraft, pairingOfDraft, type PairingDraft } from './pairing-rule-draft.ts'
import { PairingRuleFields } from './pairing-rule-fields.tsx'
import { pairingRuleText } from './pairing-rule-text.ts'
import { ProblemLine } from './problem-line.tsx'
import './propose-button.css'
import { PublishSection } from './publish-section.tsx'
import { RuleProfileDialog } from './rule-profile-dialog.tsx'
import { useOpenProject } from './use-open-project.ts'

const AGAINST = ['standing', 'plan'] as const satisfies readonly PairingRequest['against'][]

interface PairingSolveFormProps {
  /** Why the last request came to nothing. */
  readonly refusal: Problem | null
  readonly onAsk: (request: PairingRequest) => void
  readonly onList: () => void
}

/** What changes are counted against, and by which rules; below it the state of publication. */
export function PairingSolveForm({ refusal, onAsk, onList }: PairingSolveFormProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const isBusy = useWorkbench((state) => state.solving !== null || state.merging.running !== null)
  const [against, setAgainst] = useState<PairingRequest['against']>('standing')
  // Null = the rules of the plan, also when they change.
  const [own, setOwn] = useState<PairingDraft | null>(null)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const [isEditing, setEditing] = useState(false)
  const rule = own === null ? plan.rules.pairing : pairingOfDraft(own)
  const names = rule.levels.map((level) => t(`departmentLevel.${level}`)).join(t('listSeparator'))
  const locked = plan.care.all('pair').filter((pair) => pair.locked).length
  const communities = plan.base.levels.includes('community') ? plan.jurisdictions('community').length : 0
  const missing = isBusy
    ? t('pairingSolve.busy')
    : communities === 0
      ? t('pairingSolve.noCommunities')
      : plan.care.departments().length === 0
        ? t('pairingSolve.noDepartments')
        : null

  function ask(): void {
    if (missing !== null) return
    const problem = own === null ? null : ruleProblem({ ...plan.rules, pairing: rule })
    setWrong(problem)
    if (problem === null) onAsk({ against, rule: own === null ? null : rule })
  }

  return (
    <form
      className="streets__form"
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <div className="panel__scroll pairing-solve__fields">
        <p className="small soft">{t('pairingSolve.intro')}</p>
        <div className="stack pairing-solve__choice">
          <span className="field__label" aria-hidden>
            {t('pairingSolve.against')}
          </span>
          <ToggleGroup
            label={t('pairingSolve.against')}
            value={against}
            options={AGAINST.map((value) => ({ value, text: t(`pairingSolve.againstName.${value}`) }))}
            onChange={setAgainst}
          />
          <p className="small soft">{t(`pairingSolve.againstHint.${against}`)}</p>
        </div>
        <details className="rule-edit__group">
          <summary>
            <span className="grow">
              {t('pairingSolve.rules')}
              <span className="small soft pairing-solve__summary">
                {pairingRuleText(t, rule)} · {names}
              </span>
            </span>
            <Icon name="down" size={14} />
          </summary>
          <div className="stack">
            <PairingRuleFields draft={own ?? pairingDraft(plan.rules.pairing)} onChange={setOwn} />
            <p className="small soft">{t('pairingSolve.rulesHint')}</p>
            <div className="row">
              <Button small disabled={own === null} onClick={() => setOwn(null)}>
                {t('pairingSolve.rulesBack')}
              </Button>
              <Button small icon="rules" onClick={() => setEditing(true)}>
                {t('pairingSolve.rulesEdit')}
              </Button>
            </div>
          </div>
        </details>
        {locked > 0 && (
          <p className="small row">
            <Icon name="lock" size={14} /> {t('pairingSolve.locked', { n: locked })}
          </p>
        )}
        <PublishSection onList={onList} />
      </div>
      <div className="panel__foot">
        <div className="propose">
          <ProblemLine problem={wrong ?? refusal} />
          {missing !== null && <p className="small soft">{missing}</p>}
          <Button kind="main" wide type="submit" icon="pairing" disabled={missing !== null}>
            {t('pairingSolve.solve')}
          </Button>
        </div>
      </div>
      {isEditing && <RuleProfileDialog group="pairing" onClose={() => setEditing(false)} />}
    </form>
  )
}
