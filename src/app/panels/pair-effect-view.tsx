import { useText } from '#app/i18n/use-text.ts'
import { PairStateMark } from './pair-state-mark.tsx'
import type { PairChoice } from './pair-choices.ts'
import type { PairEffect } from './pair-effect.ts'

interface PairEffectViewProps {
  /** Null = nothing is chosen yet. */
  readonly effect: PairEffect | null
  readonly choice: PairChoice | null
}

/** What a choice would mean for all departments it touches, before → after. */
export function PairEffectView({ effect, choice }: PairEffectViewProps) {
  const { t } = useText()
  return (
    <section className="pairing-effect small" aria-label={t('pairChooser.effect')} aria-live="polite">
      {effect === null || choice === null ? (
        <p className="soft">{t('pairChooser.pick')}</p>
      ) : (
        <Effect effect={effect} choice={choice} />
      )}
    </section>
  )
}

function Effect({ effect, choice }: { readonly effect: PairEffect; readonly choice: PairChoice }) {
  const { t } = useText()
  const { made, ended, loads } = effect
  const { name } = choice.department
  const ties = [
    ...(made.length > 0 ? [t('pairChooser.made', { n: made.length })] : []),
    ...(ended.length > 0 ? [t('pairChooser.ended', { n: ended.length })] : []),
  ]
  return (
    <>
      <p>{ties.length === 0 ? t('pairChooser.same') : ties.join(' · ')}</p>
      {choice.barred === 'level' && <p className="pairing-warn">{t('pairChooser.barredLevel', { name })}</p>}
      {choice.barred === 'district' && (
        <p className="pairing-warn">{t('pairChooser.barredDistrict', { name })}</p>
      )}
      {loads.some(({ states, department }) => states[1] === 'over' && made.includes(department.id)) && (
        <p className="pairing-warn">{t('pairChooser.overUpper', { name })}</p>
      )}
      <ul>
        {loads.map(({ department, communities, perStaff, states }) => (
          <li key={department.id} className="pairing-effect__load">
            <span className="cut">{department.name}</span>
            <span className="soft">
              {t('pairChooser.communities', {
                before: communities[0],
                after: communities[1],
                upper: department.upper,
              })}
              {perStaff !== null &&
                ` · ${t('pairChooser.perStaff', { before: perStaff[0], after: perStaff[1] })}`}
            </span>
            <PairStateMark state={states[1]} />
          </li>
        ))}
      </ul>
    </>
  )
}
