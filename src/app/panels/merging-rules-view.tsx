import { useText } from '#app/i18n/use-text.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { fractionText } from './fraction-text.ts'
import './rules-view.css'
import { WarningLine } from './warning-line.tsx'

/** The rules of merging, of votes and of public notice in words, with their sources; they judge nobody by themselves. */
export function MergingRulesView({ rules }: { readonly rules: RuleProfile }) {
  const { t } = useText()
  const { merging, voting, noticeDays, source } = rules
  const { small, caps, barriers } = merging
  const names = barriers.map((kind) => t(`ruleEdit.line.${kind}`)).join(t('listSeparator'))
  return (
    <>
      <section className="rules-view__words" aria-label={t('mergingRules.title')}>
        <h3>{t('mergingRules.title')}</h3>
        <p>
          {t('mergeCandidate.ruleLine', {
            distance: merging.distanceMeters,
            households: caps.households,
            area: caps.floorAreaSquareMeters,
            buildings: caps.buildings,
          })}
        </p>
        <p>{t(merging.sameCommunity ? 'mergeCandidate.ruleSame' : 'mergeCandidate.ruleAcross')}</p>
        {barriers.length > 0 && <p>{t('mergingRules.barriersAre', { names })}</p>}
        <p>
          {t('mergingRules.summarySmall', { area: small.floorAreaSquareMeters, buildings: small.buildings })}
        </p>
        <Source text={source.merging} />
      </section>
      <section className="rules-view__words" aria-label={t('votingRules.title')}>
        <h3>{t('votingRules.title')}</h3>
        <p>
          {t('votingRules.summary', {
            participation: fractionText(voting.participation),
            majority: fractionText(voting.majority),
            special: fractionText(voting.special),
          })}
        </p>
        <p>{t('votingRules.summaryNotice', { n: noticeDays })}</p>
        <Source text={source.voting} />
        <Source text={source.noticeDays} />
        <WarningLine text={t('votingRules.notAdvice')} />
      </section>
    </>
  )
}

function Source({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className="small soft">{text}</p>
}
