import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { firstLanguage } from '#app/i18n/language.ts'
import { startTranslator } from '#app/i18n/translator.ts'
import { HANDOVER_ELEMENT, type HandoverFile } from '#app/leaders/handover-file.ts'
import { HandoverPage } from '#app/leaders/handover-page.tsx'
import { startColourScheme } from '#app/ui/colour-scheme.ts'
import { UiProvider } from '#app/ui/ui-provider.tsx'

startColourScheme()
startTranslator(firstLanguage(null))

const content = document.querySelector(`#${HANDOVER_ELEMENT}`)?.textContent
if (content) {
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <UiProvider>
        <HandoverPage file={JSON.parse(content) as HandoverFile} />
      </UiProvider>
    </StrictMode>,
  )
}
