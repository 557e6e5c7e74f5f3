import { Tabs as RadixTabs } from 'radix-ui'
import type { ReactNode } from 'react'
import './tabs.css'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly text: string; readonly panel: ReactNode }[]
}

/** Two or three views of one thing, one at a time. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <RadixTabs.Root className="tabs" defaultValue={tabs[0]?.id ?? ''}>
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
