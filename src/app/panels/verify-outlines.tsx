import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import type { OutlineVerification } from '#core/analysis/verify-outlines.ts'
import './export-panel.css'
import { ImportProgress } from './import-progress.tsx'
import './panel.css'
import { useOpenProject } from './use-open-project.ts'

/** Has every outline joined a second time by Turf, and says what came out. */
export function VerifyOutlines() {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const isBusy = useWorkbench((state) => state.progress !== null)
  const { verifyOutlines } = useWorkbench((state) => state.actions)
  const [found, setFound] = useState<{
    readonly revision: number
    readonly accounts: readonly OutlineVerification[]
  } | null>(null)

  async function verify(): Promise<void> {
    const accounts = await verifyOutlines()
    setFound(accounts === null ? null : { revision, accounts })
  }

  const accounts = found?.revision === revision ? found.accounts : null
  const checked = accounts?.reduce((sum, account) => sum + account.checked, 0) ?? 0
  const namesOf = (which: 'differing' | 'unjoined'): string[] =>
    (accounts ?? []).flatMap((account) => account[which]).map((id) => project.plan.get(id)?.name ?? id)
  const differing = namesOf('differing')
  const unjoined = namesOf('unjoined')
  return (
    <section className="panel__section" aria-label={t('export.verify')}>
      <h3 className="export-title">{t('export.verify')}</h3>
      <p className="small soft">{t('export.verifyHint')}</p>
      <ImportProgress />
      <div className="export-row">
        <output className="grow small">
          {accounts !== null &&
            differing.length === 0 &&
            t('export.verified', { n: checked - unjoined.length })}
          {differing.length > 0 &&
            t('export.verifyDiffers', { n: differing.length, names: differing.slice(0, 5).join('、') })}
          {unjoined.length > 0 &&
            t('export.verifyUnjoined', { n: unjoined.length, names: unjoined.slice(0, 5).join('、') })}
        </output>
        <Button small disabled={isBusy} onClick={() => void verify()}>
          {t('export.verifyDo')}
        </Button>
      </div>
    </section>
  )
}
