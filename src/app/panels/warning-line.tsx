import { IconButton } from '#app/ui/icon-button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import './problem-line.css'

interface WarningLineProps {
  readonly text: string
  /** Shows on the map what it is about. */
  readonly show?: { readonly label: string; readonly onShow: () => void }
}

/** Something to know before going on; it does not stop anything. */
export function WarningLine({ text, show }: WarningLineProps) {
  return (
    <p className="warning-line">
      <Icon name="warning" />
      <span className="grow">{text}</span>
      {show !== undefined && <IconButton small icon="zoom" label={show.label} onClick={show.onShow} />}
    </p>
  )
}
