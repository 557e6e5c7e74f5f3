import { useText } from '#app/i18n/use-text.ts'
import type { PairExplanation, PairReasons } from '#core/pairing/pair-explanation.ts'
import { PAIRING_CRITERIA, type PairingCriterion } from '#core/plan/pairing-rule.ts'
import { useOpenProject } from './use-open-project.ts'

/** One step of what a pair costs by a criterion, in the unit that is shown: ties, hundredths, a share of 1, metres. */
const UNITS: Readonly<Record<PairingCriterion, number>> = { tie: 1, workload: 1, match: 1e-3, distance: 100 }

/** Communities that would have to change, listed; the rest is counted. */
const LISTED = 40

/** Reasons for a pair in words, the next best, and what that would cost. */
export function PairExplained({ explanation }: { readonly explanation: PairExplanation }) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const { community, department, reasons, next, decidedBy } = explanation
  const nameOf = (id: string): string => plan.care.get('department', id)?.name ?? plan.get(id)?.name ?? id
  const isInPlan = plan.care.pairOf(community)?.departments.join(' ') === department
  return (
    <div className="stack pairing-why__body">
      {!isInPlan && (
        <p className="small">
          {t('pairWhy.inProposal', { community: nameOf(community), department: nameOf(department) })}
        </p>
      )}
      <Reasons title={t('pairWhy.title', { department: nameOf(department) })} reasons={reasons} />
      {next === null ? (
        <p>{t('pairWhy.noNext')}</p>
      ) : (
        <>
          <Reasons
            title={t('pairWhy.nextTitle', { department: nameOf(next.department) })}
            reasons={next.reasons}
          />
          <p>
            {decidedBy === null
              ? t('pairWhy.equal')
              : t('pairWhy.decided', { name: t(`criterion.${decidedBy}`) })}
          </p>
          <table className="pairing-costs small">
            <caption className="small soft">{t('pairWhy.costs')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('pairWhy.criterion')}</th>
                <th scope="col" className="number">
                  {t('pairWhy.more')}
                </th>
              </tr>
            </thead>
            <tbody>
              {PAIRING_CRITERIA.map((criterion) => (
                <tr key={criterion} data-decides={criterion === decidedBy}>
                  <th scope="row">{t(`criterion.${criterion}`)}</th>
                  <td className="number">
                    {t(`pairWhy.cost.${criterion}`, { n: next.more[criterion] * UNITS[criterion] })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {next.others.length === 0 ? (
            <p className="small">{t('pairWhy.noOthers')}</p>
          ) : (
            <div className="small">
              <p>{t('pairWhy.others', { n: next.others.length })}</p>
              <ul className="pairing-others">
                {next.others.slice(0, LISTED).map((one) => (
                  <li key={one.community}>
                    {t('pairWhy.other', {
                      community: nameOf(one.community),
                      from: nameOf(one.from),
                      to: nameOf(one.to),
                    })}
                  </li>
                ))}
              </ul>
              {next.others.length > LISTED && (
                <p className="soft">{t('pairWhy.moreOthers', { n: next.others.length - LISTED })}</p>
              )}
            </div>
          )}
        </>
      )}
    </div>
  )
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: PairReasons }) {
  const { t } = useText()
  const { isTie, perStaff, metTags, match, meters } = reasons
  return (
    <div>
      <h3>{title}</h3>
      <ul className="pairing-reasons small">
        <li>{t(isTie ? 'pairWhy.tie' : 'pairWhy.noTie')}</li>
        <li>{perStaff === null ? t('pairWhy.perStaffUnknown') : t('pairWhy.perStaff', { n: perStaff })}</li>
        <li>
          {metTags.length === 0
            ? t('pairWhy.noMatch')
            : t('pairWhy.match', { tags: metTags.join(t('listSeparator')), share: match })}
        </li>
        <li>{meters === null ? t('pairWhy.metersUnknown') : t('pairWhy.meters', { n: meters })}</li>
      </ul>
    </div>
  )
}
