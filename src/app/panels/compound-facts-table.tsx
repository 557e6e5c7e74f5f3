import { useText } from '#app/i18n/use-text.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { compoundFacts } from '#core/merging/compound-facts.ts'
import { compoundFactCell } from './compound-fact-cell.ts'
import './proposal-table.css'
import { useOpenProject } from './use-open-project.ts'

/** Facts in the order in which one weighs them. */
const FACTS = [
  'households',
  'residents',
  'elderly',
  'buildings',
  'floorAreaSquareMeters',
  'builtYear',
  'management',
  'managers',
  'propertyFee',
  'contractEnds',
  'gates',
  'guards',
  'parkingSpaces',
  'greenSquareMeters',
  'fitnessPathMeters',
  'maintenanceFundYuan',
  'arrearsYuan',
  'partyBranches',
] as const

/** One of the facts that a table of compounds shows. */
export type ShownFact = (typeof FACTS)[number]

interface CompoundFactsTableProps {
  readonly compounds: readonly number[]
  readonly onDrop: (compound: number) => void
}

/** Facts of compounds side by side, and of all together; what is not known says so. */
export function CompoundFactsTable({ compounds, onDrop }: CompoundFactsTableProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const table = plan.base.compounds
  const isSet = compounds.length > 1
  const sums = compoundFacts(plan, compounds)
  return (
    <section aria-label={t('pickedCompounds.facts')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard */}
      <div className="proposal-table__scroll" tabIndex={0}>
        <table className="proposal-table compound-facts small">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('pickedCompounds.fact')}</span>
              </th>
              {compounds.map((compound) => (
                <th key={compound} scope="col">
                  <span className="compound-facts__name">{table.names[compound]}</span>
                  {isSet && (
                    <IconButton
                      small
                      icon="close"
                      label={t('pickedCompounds.drop', { name: table.names[compound]! })}
                      onClick={() => onDrop(compound)}
                    />
                  )}
                </th>
              ))}
              {isSet && <th scope="col">{t('pickedCompounds.sum')}</th>}
            </tr>
          </thead>
          <tbody>
            {FACTS.map((fact) => (
              <tr key={fact}>
                <th scope="row">
                  {t(`compoundFact.${fact}`)} <span className="soft">{unit(fact)}</span>
                </th>
                {compounds.map((compound) => (
                  <td key={compound}>{compoundFactCell(t, table, fact, compound)}</td>
                ))}
                {isSet && <td>{sum(fact)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )

  function unit(fact: ShownFact): string {
    return fact in sums ? t(`compoundUnit.${fact as keyof typeof sums}`) : ''
  }

  function sum(fact: ShownFact): string {
    if (!(fact in sums)) return t('proposal.none')
    const { sum: total, unknown } = sums[fact as keyof typeof sums]
    if (total === null) return t('unknown')
    const value = t(fact === 'propertyFee' ? 'unit.plain' : 'unit.count', { n: total })
    return unknown === 0 ? value : t('pickedCompounds.unknownIn', { value, n: unknown })
  }
}
