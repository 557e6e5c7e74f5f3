import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { compoundFacts } from '#core/merging/compound-facts.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { COMPOUND_FIGURES } from '#core/plan/compound-table.ts'
import { mergesBox } from './merges-box.ts'
import { mergesFactText } from './merges-fact-text.ts'
import { useOpenProject } from './use-open-project.ts'

/** Management of a compound as its table has it. */
const MANAGEMENTS = ['open', 'none', 'some'] as const

/** The compounds that become one: each with its facts, and all together. */
export function MergesMembers({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { compounds: table } = project.plan.base
  const { zoomToBox } = useWorkbench((state) => state.actions)
  return (
    <section className="panel__section" aria-label={t('merges.members', { n: merge.compounds.length })}>
      <h3>{t('merges.members', { n: merge.compounds.length })}</h3>
      <ul className="merges-list">
        {merge.compounds.map((compound) => {
          const name = table.names[compound]!
          const [from, to] = [table.outlineStart[compound]!, table.outlineStart[compound + 1]!]
          return (
            <li key={compound} className="merges-member">
              <Facts name={name} compounds={[compound]} />
              <IconButton
                small
                icon="zoom"
                label={t('merges.show', { name })}
                onClick={() => zoomToBox(mergesBox(table.outlines.subarray(2 * from, 2 * to)))}
              />
            </li>
          )
        })}
      </ul>
      <Facts name={t('merges.together')} compounds={merge.compounds} />
    </section>
  )
}

function Facts({ name, compounds }: { readonly name: string; readonly compounds: readonly number[] }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const facts = compoundFacts(plan, compounds)
  const short = (['buildings', 'households', 'residents'] as const)
    .filter((figure) => facts[figure].sum !== null)
    .map((figure) => t(`merges.factUnit.${figure}`, { n: facts[figure].sum }))
  const [one] = compounds
  const { builtYear, management, managers, partyBranches } = plan.base.compounds
  const year = builtYear[one!]!
  const kind = MANAGEMENTS[management[one!]!] ?? 'open'
  const own = [
    [t('compoundFact.builtYear'), year === 0 ? t('unknown') : String(year)],
    [
      t('merges.management'),
      kind === 'open' ? t('unknown') : managers[one!] || t(`merges.managementName.${kind}`),
    ],
    [t('merges.partyBranch'), partyBranches[one!] || t('unknown')],
  ] as const
  return (
    <details className="merges-details grow">
      <summary aria-label={t('merges.facts', { name })}>
        <span className="cut">{name}</span>
        <span className="small soft">{short.join(' · ')}</span>
      </summary>
      <dl className="merges-facts small">
        {COMPOUND_FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{t(`compoundFact.${figure}`)}</dt>
            <dd className="number">{mergesFactText(t, figure, facts[figure])}</dd>
          </div>
        ))}
        {compounds.length === 1 &&
          own.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="number">{value}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
