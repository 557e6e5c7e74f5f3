import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MergesTermsDialog } from './merges-terms-dialog.tsx'

/** What is agreed for the time afterwards; what is not decided says so. */
export function MergesTerms({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { code, isManaged, manager, propertyFee, contractEnd, partyBranch } = merge
  const management = isManaged === null ? 'open' : isManaged ? 'some' : 'none'
  const open = t('merges.undecided')
  const rows = [
    ['code', t('merges.code'), code === '' ? t('merges.noCode') : code],
    ['management', t('merges.management'), t(`merges.managementName.${management}`)],
    ['manager', t('merges.manager'), manager === '' ? open : manager],
    [
      'fee',
      t('compoundFact.propertyFee'),
      propertyFee === null ? open : t('merges.feeValue', { n: propertyFee }),
    ],
    ['contract', t('merges.contractEnd'), contractEnd === '' ? open : contractEnd],
    ['party', t('merges.partyBranch'), partyBranch === '' ? open : partyBranch],
  ] as const
  return (
    <section className="panel__section" aria-label={t('merges.terms')}>
      <div className="spread">
        <h3>{t('merges.terms')}</h3>
        <Button small icon="edit" onClick={() => setIsOpen(true)}>
          {t('merges.edit')}
        </Button>
      </div>
      <dl className="merges-facts">
        {rows.map(([key, name, value]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isOpen && <MergesTermsDialog merge={merge} onClose={() => setIsOpen(false)} />}
    </section>
  )
}
