import { useText } from '#app/i18n/use-text.ts'
import type { Fraction } from '#core/voting/vote-rule.ts'
import type { VoteMatter } from '#core/voting/vote-matter.ts'
import { useOpenProject } from './use-open-project.ts'

/** What a vote on a matter needs, where that stands, and that it is no legal advice. */
export function VoteRuleLine({ matter }: { readonly matter: VoteMatter }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { voting, source } = project.plan.rules
  const isSpecial = voting.specialMatters.includes(matter)
  return (
    <div className="small soft">
      <p>
        {t('vote.rule', {
          part: fractionText(voting.participation),
          wanted: isSpecial
            ? t('vote.ruleAtLeast', { share: fractionText(voting.special) })
            : t('vote.ruleMoreThan', { share: fractionText(voting.majority) }),
        })}
      </p>
      <p>{t('vote.advice')}</p>
      {source.voting !== undefined && <p>{t('vote.source', { text: source.voting })}</p>}
    </div>
  )
}

function fractionText([part, whole]: Fraction): string {
  return `${part}/${whole}`
}
