import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { firstLanguage } from '#app/i18n/language.ts'
import { startTranslator } from '#app/i18n/translator.ts'
import { readAddress } from '#app/shell/address.ts'
import { ShellProvider } from '#app/shell/shell-provider.tsx'
import { isLeadersView } from '#app/store/is-leaders-view.ts'
import { workbench } from '#app/store/workbench.ts'
import { startColourScheme } from '#app/ui/colour-scheme.ts'
import { UiProvider } from '#app/ui/ui-provider.tsx'

const Workspace = lazy(async () => ({ default: (await import('#app/shell/workspace.tsx')).Workspace }))
const LeadersPage = lazy(async () => ({
  default: (await import('#app/leaders/leaders-page.tsx')).LeadersPage,
}))

startColourScheme()
startTranslator(firstLanguage(readAddress(location.hash).language))
void workbench.getState().actions.openLast()

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <UiProvider>
      <Suspense fallback={null}>
        {isLeadersView ? (
          <LeadersPage />
        ) : (
          <ShellProvider>
            <Workspace />
          </ShellProvider>
        )}
      </Suspense>
    </UiProvider>
  </StrictMode>,
)
