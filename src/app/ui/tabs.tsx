import { Tabs as RadixTabs } from 'radix-ui'
import type { ReactNode } from 'react'
import './tabs.css'

interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: T; readonly text: string; readonly panel: ReactNode }[]
  /** The view in sight, where it is kept outside; otherwise the first one opens. */
  readonly chosen?: { readonly id: T; readonly onChange: (id: T) => void }
}

/** A few views of one thing, one at a time. */
export function Tabs<T extends string>({ label, tabs, chosen }: TabsProps<T>) {
  return (
    <RadixTabs.Root
      className="tabs"
      {...(chosen === undefined
        ? { defaultValue: tabs[0]?.id ?? '' }
        : { value: chosen.id, onValueChange: (id: string) => chosen.onChange(id as T) })}
    >
      <RadixTabs.List className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <RadixTabs.Trigger key={tab.id} value={tab.id} className="tabs__tab">
            {tab.text}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="tabs__panel">
          {tab.panel}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  )
}
