import { DropdownMenu } from 'radix-ui'
import { MenuLine } from './menu.tsx'
import type { MenuEntry } from './menu.tsx'
import './point-menu.css'

interface PointMenuProps {
  /** Where it opens, in CSS pixels inside the nearest positioned parent. */
  readonly x: number
  readonly y: number
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}

/** A menu that opens at a point, e.g. where the right button was pressed. It is open while it is mounted. */
export function PointMenu({ x, y, entries, onClose }: PointMenuProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="point-menu" style={{ left: x, top: y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={2} collisionPadding={8}>
          {entries.map((entry) => (
            <MenuLine key={entry.id} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
