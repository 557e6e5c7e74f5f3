import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { firstLanguage } from '#app/i18n/language.ts'
import { startTranslator } from '#app/i18n/translator.ts'
import { readAddress } from '#app/shell/address.ts'
import { ShellProvider } from '#app/shell/shell-provider.tsx'
import { Workspace } from '#app/shell/workspace.tsx'
import { workbench } from '#app/store/workbench.ts'
import { startColourScheme } from '#app/ui/colour-scheme.ts'
import { UiProvider } from '#app/ui/ui-provider.tsx'

startColourScheme()
startTranslator(firstLanguage(readAddress(location.hash).language))
void workbench.getState().actions.openLast()

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <UiProvider>
      <ShellProvider>
        <Workspace />
      </ShellProvider>
    </UiProvider>
  </StrictMode>,
)
