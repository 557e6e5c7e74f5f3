import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import './command-palette.css'
import './dialog.css'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { KeyHint } from './key-hint.tsx'

/** Something that can be found and chosen. */
export interface PaletteItem {
  readonly id: string
  readonly text: string
  readonly detail?: string
  readonly icon?: IconName
  readonly keys?: string
  readonly onSelect: () => void
}

interface CommandPaletteProps {
  readonly label: string
  readonly placeholder: string
  readonly emptyText: (query: string) => string
  /** Groups for a query; called with every letter, so that long lists are cut by the caller. */
  readonly groups: (
    query: string,
  ) => readonly { readonly title: string; readonly items: readonly PaletteItem[] }[]
  readonly onClose: () => void
}

/** One field that finds everything: places and verbs. */
export function CommandPalette({ label, placeholder, emptyText, groups, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState('')
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <div className="dialog-veil" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{label}</Dialog.Title>
          <Command label={label} shouldFilter={false} loop>
            <Command.Input placeholder={placeholder} value={query} onValueChange={setQuery} />
            <Command.List label={label}>
              <Command.Empty>{emptyText(query)}</Command.Empty>
              {groups(query.trim()).map((group) => (
                <Command.Group key={group.title} heading={group.title}>
                  {group.items.map((item) => (
                    <Command.Item
                      key={item.id}
                      value={item.id}
                      onSelect={() => {
                        onClose()
                        item.onSelect()
                      }}
                    >
                      {item.icon !== undefined && <Icon name={item.icon} />}
                      <span className="cut">{item.text}</span>
                      {item.detail !== undefined && <span className="palette__detail">{item.detail}</span>}
                      {item.keys !== undefined && <KeyHint keys={item.keys} />}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
