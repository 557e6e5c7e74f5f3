import { useText } from '#app/i18n/use-text.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { pairingRuleText } from './pairing-rule-text.ts'
import './rules-view.css'

/** The rules of pairing in words, with their source. */
export function PairingRuleView({ rules }: { readonly rules: RuleProfile }) {
  const { t } = useText()
  const { pairing, source } = rules
  const names = pairing.levels.map((level) => t(`departmentLevel.${level}`)).join(t('listSeparator'))
  return (
    <section className="rules-view__words" aria-label={t('pairingRules.title')}>
      <h3>{t('pairingRules.title')}</h3>
      <p>{t('pairingRules.levelsAre', { names })}</p>
      <p>{t(pairing.ownDistrict ? 'pairingRules.districtOwn' : 'pairingRules.districtAny')}</p>
      <p>{t('pairingRules.orderIs', { order: pairingRuleText(t, pairing) })}</p>
      {source.pairing !== undefined && <p className="small soft">{source.pairing}</p>}
    </section>
  )
}
