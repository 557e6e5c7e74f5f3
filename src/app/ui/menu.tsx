import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { KeyHint } from './key-hint.tsx'
import './menu.css'

/** One line of a menu: a verb, a choice (`chosen` set), a heading or a line between groups. */
export type MenuEntry =
  | {
      readonly kind?: 'item'
      readonly id: string
      readonly text: string
      readonly icon?: IconName
      readonly keys?: string
      readonly chosen?: boolean
      readonly disabled?: boolean
      /** Why it is disabled, in the entry itself: a disabled entry takes no hover. */
      readonly why?: string
      readonly onSelect: () => void
    }
  | { readonly kind: 'title'; readonly id: string; readonly text: string }
  | { readonly kind: 'line'; readonly id: string }

interface MenuProps {
  /** The button that opens it; it must take a ref. */
  readonly trigger: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'end'
}

/** A menu that drops from a button. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8}>
          {entries.map((entry) => (
            <MenuLine key={entry.id} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** One line of a menu. */
export function MenuLine({ entry }: { readonly entry: MenuEntry }) {
  if (entry.kind === 'line') return <DropdownMenu.Separator className="menu__line" />
  if (entry.kind === 'title')
    return <DropdownMenu.Label className="menu__title">{entry.text}</DropdownMenu.Label>
  const inside = (
    <>
      {entry.icon !== undefined && <Icon name={entry.icon} />}
      <span className="menu__text">
        <span className="cut">{entry.text}</span>
        {entry.why !== undefined && <span className="menu__why">{entry.why}</span>}
      </span>
      {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
    </>
  )
  if (entry.chosen === undefined) {
    return (
      <DropdownMenu.Item className="menu__item" disabled={entry.disabled ?? false} onSelect={entry.onSelect}>
        {inside}
      </DropdownMenu.Item>
    )
  }
  return (
    <DropdownMenu.CheckboxItem className="menu__item" checked={entry.chosen} onSelect={entry.onSelect}>
      <span className="menu__check">{entry.chosen && <Icon name="check" />}</span>
      <span className="cut">{entry.text}</span>
    </DropdownMenu.CheckboxItem>
  )
}
