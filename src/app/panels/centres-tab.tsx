import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import { CentresForm } from './centres-form.tsx'
import { CentresList } from './centres-list.tsx'
import { ReformForm } from './reform-form.tsx'
import { useOpenProject } from './use-open-project.ts'
import type { Proposing } from './use-proposing.ts'

const VIEWS = ['reform', 'place', 'list'] as const

/** Service centres: the whole reform, some new ones, and those that there are. */
export function CentresTab({ proposing }: { readonly proposing: Proposing }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const [view, setView] = useState<(typeof VIEWS)[number]>('reform')
  const { plan } = project
  if (!plan.base.levels.includes('street')) {
    return <p className="streets__top soft">{t('centres.noStreets')}</p>
  }
  if (!plan.base.known.residents) return <p className="streets__top soft">{t('streets.noResidents')}</p>
  return (
    <>
      <div className="streets__top">
        <ToggleGroup
          label={t('centres.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, text: t(`centres.viewName.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'reform' && <ReformForm proposing={proposing} />}
      {view === 'place' && <CentresForm proposing={proposing} />}
      {view === 'list' && <CentresList />}
    </>
  )
}
