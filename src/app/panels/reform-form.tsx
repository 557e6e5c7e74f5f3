import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { ProposeButton } from './propose-button.tsx'
import { ARTICLE_OUTCOME } from './reform-outcome.ts'
import { ReformTable } from './reform-table.tsx'
import { RulesDialog } from './rules-dialog.tsx'
import { SearchOptions, USUAL_SEARCH } from './search-options.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

const GOALS = ['article', 'balance', 'least-moved', 'coverage'] as const satisfies readonly Extract<
  ProposalRequest,
  { kind: 'reform' }
>['goal'][]

/** The reform as the article tells it: its line beside the present state, then one button. */
export function ReformForm({ proposing }: { readonly proposing: Proposing }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [goal, setGoal] = useState<(typeof GOALS)[number]>('article')
  const [centres, setCentres] = useState<string>(String(ARTICLE_OUTCOME.centres))
  const [large, setLarge] = useState<string>(String(ARTICLE_OUTCOME.largeCommunities))
  const [atMost, setAtMost] = useState<string>(String(ARTICLE_OUTCOME.between))
  const [search, setSearch] = useState(USUAL_SEARCH)
  const [isRulesOpen, setRulesOpen] = useState(false)
  const hasLimits = (project.plan.rules.residents.street ?? []).length > 0
  const counts = [centres, large, atMost].map((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  const [newCentres = 0, largeCommunities = 0, atMostAbove = 0] = counts
  const isValid = counts.every((count) => Number.isInteger(count) && count >= 0)
  if (!hasLimits) {
    return (
      <div className="streets__top">
        <p className="soft">{t('reform.noLimits')}</p>
        <Button icon="rules" onClick={() => setRulesOpen(true)}>
          {t('balance.rules')}
        </Button>
        {isRulesOpen && <RulesDialog level="street" onClose={() => setRulesOpen(false)} />}
      </div>
    )
  }
  return (
    <form
      className="streets__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isValid)
          proposing.ask({
            kind: 'reform',
            centres: newCentres,
            largeCommunities,
            atMostAbove,
            goal,
            ...search,
          })
      }}
    >
      <div className="panel__scroll">
        <ReformTable proposals={[]} chosen={null} />
        <section className="panel__section panel__rule" aria-label={t('reform.goal')}>
          <Select
            label={t('reform.goal')}
            value={goal}
            options={GOALS.map((value) => ({ value, text: t(`reform.goalName.${value}`) }))}
            onChange={setGoal}
          />
          <div className="split-form__pair">
            <TextField
              label={t('reform.newCentres')}
              value={centres}
              type="number"
              min={0}
              onChange={setCentres}
            />
            <TextField label={t('reform.newLarge')} value={large} type="number" min={0} onChange={setLarge} />
          </div>
          <TextField
            label={t('reform.atMostAbove')}
            value={atMost}
            type="number"
            min={0}
            onChange={setAtMost}
          />
          <SearchOptions value={search} onChange={setSearch} />
        </section>
      </div>
      <div className="panel__foot">
        <ProposeButton
          text={t('reform.run')}
          refusal={proposing.refusalOf('reform')}
          missing={isValid ? null : t('streets.partsHintNone')}
        />
      </div>
    </form>
  )
}
