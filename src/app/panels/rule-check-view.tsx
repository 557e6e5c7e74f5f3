import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { RuleCheck } from '#core/analysis/rule-check.ts'
import { ruleName } from './rule-name.ts'
import { useOpenProject } from './use-open-project.ts'

/** So many are named; whoever wants all of them has the table. */
const LISTED = 20

/** One rule: what it says, who keeps to it, where it comes from, and who does not, to go there. */
export function RuleCheckView({ check }: { readonly check: RuleCheck }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const { setFocus, setLevel } = useWorkbench((state) => state.actions)
  const { failed, passed, unknown, isInformation, level } = check
  const source = plan.rules.source[check.key] ?? ''
  const icon =
    failed.length > 0 && !isInformation ? 'warning' : unknown > 0 && passed === 0 ? 'help' : 'check'
  return (
    <details className="rule-check" data-state={icon}>
      <summary>
        <Icon name={icon} size={14} />
        <span className="grow">{ruleName(t, check)}</span>
        <span className="rule-check__counts small">
          {failed.length > 0 && <b>{t('ruleView.failed', { n: failed.length })}</b>}
          {passed > 0 && <span>{t('ruleView.passed', { n: passed })}</span>}
          {unknown > 0 && <span className="soft">{t('ruleView.unknown', { n: unknown })}</span>}
        </span>
        <Icon name="down" size={14} />
      </summary>
      <p className="small soft">
        {source === '' ? t('ruleView.noSource') : t('ruleView.source', { source })}
      </p>
      <ul className="rule-check__list">
        {failed.slice(0, LISTED).map(({ id, value, band }) => {
          const name = plan.get(id)?.name ?? id
          return (
            <li key={id}>
              <button
                type="button"
                className="rule-check__who"
                title={t('ruleView.failure', { name })}
                onClick={() => {
                  setLevel(level)
                  setFocus(id, true)
                }}
              >
                <span className="cut">{name}</span>
                {band !== null && <span className="small">{t(`band.${band}`)}</span>}
                <span className="number">{t(`ruleUnit.${check.unit}`, { n: value })}</span>
              </button>
            </li>
          )
        })}
        {failed.length > LISTED && (
          <li className="small soft">{t('ruleView.more', { n: failed.length - LISTED })}</li>
        )}
      </ul>
    </details>
  )
}
