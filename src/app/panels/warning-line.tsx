import { Icon } from '#app/ui/icon.tsx'
import './problem-line.css'

/** Something to know before going on; it does not stop anything. */
export function WarningLine({ text }: { readonly text: string }) {
  return (
    <p className="warning-line">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  )
}
