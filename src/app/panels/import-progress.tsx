import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import './import-dialog.css'

/** How far a load or an import has come, with a way to stop it. Nothing when nothing runs. */
export function ImportProgress() {
  const { t, coded } = useText()
  const progress = useWorkbench((state) => state.progress)
  const { cancel } = useWorkbench((state) => state.actions)
  if (progress === null) return null
  const words = coded('progress', progress.key)
  return (
    <div className="import__progress">
      <span>{words}</span>
      <progress value={progress.done} max={1} aria-label={words} />
      <Button small onClick={cancel}>
        {t('import.stop')}
      </Button>
    </div>
  )
}
