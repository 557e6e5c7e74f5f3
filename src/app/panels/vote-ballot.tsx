import { useText } from '#app/i18n/use-text.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { useOpenProject } from './use-open-project.ts'

const CHOICES = ['yes', 'no', 'abstain'] as const

/** The ballot that an owner fills in, one page for each compound. */
export function VoteBallot({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { base, rules } = project.plan
  const { name, compounds, manager, propertyFee, matter } = merge
  const names = compounds.map((compound) => base.compounds.names[compound]!)
  return names.map((compound, i) => (
    <section key={compounds[i]} className="vote-paper__page" aria-label={compound}>
      <h3>{t('vote.ballotTitle')}</h3>
      <p>{t('vote.ballotProject', { name })}</p>
      <p>{t('vote.ballotOf', { compound })}</p>
      <p>{t('vote.ballotMatter', { matter: t(`vote.matterName.${matter}`) })}</p>
      <p>{t('vote.ballotBody', { name, compounds: names.join(t('listSeparator')) })}</p>
      {manager !== '' && <p>{t('vote.ballotManager', { manager })}</p>}
      {propertyFee !== null && <p>{t('vote.ballotFee', { n: propertyFee })}</p>}
      <p className="vote-paper__blank">{t('vote.ballotFlat')}</p>
      <p className="vote-paper__blank">{t('vote.ballotArea')}</p>
      <p>{t('vote.ballotChoose')}</p>
      <p className="vote-paper__choices">
        {CHOICES.map((choice) => (
          <span key={choice}>
            <span className="vote-paper__box" />
            {t(`vote.choice.${choice}`)}
          </span>
        ))}
      </p>
      <p className="vote-paper__blank">{t('vote.ballotSign')}</p>
      <p className="vote-paper__blank">{t('vote.ballotDate')}</p>
      <p className="vote-paper__small">{t('vote.ballotRule')}</p>
      {rules.source.voting !== undefined && (
        <p className="vote-paper__small">{t('vote.source', { text: rules.source.voting })}</p>
      )}
    </section>
  ))
}
