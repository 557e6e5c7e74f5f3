import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { MergesList } from './merges-list.tsx'
import { MergesPage } from './merges-page.tsx'
import './merges-tab.css'
import { useOpenProject } from './use-open-project.ts'

/** Planned merges: the list of all, or the page of the one in focus. */
export function MergesTab() {
  const { t } = useText()
  const { project } = useOpenProject()
  const focus = useWorkbench((state) => state.merging.focus)
  const { merges } = project.plan
  const merge = focus === null ? undefined : merges.get(focus)
  if (merge !== undefined) return <MergesPage key={merge.id} merge={merge} />
  if (merges.size === 0) return <p className="merges__empty soft">{t('merges.none')}</p>
  return <MergesList merges={[...merges.values()]} />
}
