import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { ChoiceList } from './choice-list.tsx'
import { ProposeButton } from './propose-button.tsx'
import { SearchOptions, USUAL_SEARCH } from './search-options.tsx'
import { useLevelRows } from './use-level-rows.ts'
import type { Proposing } from './use-proposing.ts'

const DONORS = ['auto', 'chosen'] as const

/** How many new centres, and who gives them ground. */
export function CentresForm({ proposing }: { readonly proposing: Proposing }) {
  const { t } = useText()
  const { rows } = useLevelRows('street')
  const [typed, setTyped] = useState('1')
  const [largeCommunity, setLargeCommunity] = useState(false)
  const [donors, setDonors] = useState<(typeof DONORS)[number]>('auto')
  const [chosen, setChosen] = useState<ReadonlySet<JurisdictionId>>(new Set())
  const [search, setSearch] = useState(USUAL_SEARCH)
  const count = Number(typed)
  const isCounted = Number.isInteger(count) && count >= 1
  const owning = rows.flatMap((row) => (row.empty ? [] : [row.id]))
  const giving = owning.filter((id) => chosen.has(id))
  const missing = !isCounted
    ? t('streets.partsHintNone')
    : donors === 'chosen' && giving.length === 0
      ? t('centres.donorsNone')
      : null
  return (
    <form
      className="streets__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing !== null) return
        proposing.ask({
          kind: 'centres',
          count,
          largeCommunity,
          donors: donors === 'auto' ? null : giving,
          ...search,
        })
      }}
    >
      <div className="panel__scroll split-form__fields">
        <TextField label={t('centres.count')} value={typed} type="number" min={1} onChange={setTyped} />
        <CheckField label={t('centres.large')} checked={largeCommunity} onChange={setLargeCommunity} />
        <div className="field">
          <span className="field__label" aria-hidden>
            {t('centres.donors')}
          </span>
          <ToggleGroup
            label={t('centres.donors')}
            value={donors}
            options={[
              { value: 'auto', text: t('centres.donorsAuto') },
              { value: 'chosen', text: t('centres.donorsChosen') },
            ]}
            onChange={setDonors}
          />
        </div>
        {donors === 'auto' && <p className="small soft">{t('centres.donorsHint')}</p>}
        {donors === 'chosen' && (
          <ChoiceList label={t('centres.donors')} options={owning} chosen={chosen} onChange={setChosen} />
        )}
        <SearchOptions value={search} onChange={setSearch} />
      </div>
      <div className="panel__foot">
        <ProposeButton
          text={t('centres.propose')}
          refusal={proposing.refusalOf('centres')}
          missing={missing}
        />
      </div>
    </form>
  )
}
