import { useEffect, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import './drop-zone.css'

/** Files dropped anywhere, or pasted, are read. */
export function DropZone() {
  const { t } = useText()
  const { readFiles } = useWorkbench((state) => state.actions)
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    window.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setDragging(true)
      },
      options,
    )
    window.addEventListener(
      'dragleave',
      (event) => event.relatedTarget === null && setDragging(false),
      options,
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setDragging(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length > 0) void readFiles(files)
      },
      options,
    )
    window.addEventListener(
      'paste',
      (event) => {
        const files = pastedFiles(event)
        if (files.length === 0) return
        event.preventDefault()
        void readFiles(files)
      },
      options,
    )
    return () => stop.abort()
  }, [readFiles])
  if (!dragging) return null
  return (
    <div className="drop-zone">
      <strong>{t('dropHere')}</strong>
      <span className="soft">{t('dropDetail')}</span>
    </div>
  )
}

/** Files of a paste, or pasted GeoJSON text as a file; nothing while pasting into a field. */
function pastedFiles(event: ClipboardEvent): File[] {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return []
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length > 0) return files
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  return text.startsWith('{') ? [new File([text], 'clipboard.geojson', { type: 'application/geo+json' })] : []
}
