import { useEffect, useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { HandoverFile } from './handover-file.ts'
import { LeadersBoard } from './leaders-board.tsx'
import './leaders.css'
import { LeadersSourceContext, type LeadersSource } from './leaders-source.ts'

/** The board of a hand-over file: everything it tells is inside the file. */
export function HandoverPage({ file }: { readonly file: HandoverFile }) {
  const { t, language } = useText()
  const { city, states } = file
  const [before, after] = states
  const source = useMemo(() => sourceOf(file), [file])
  const reference = useMemo(
    () => Object.fromEntries(Object.entries(file.reference).map(([name, text]) => [name, addressOf(text)])),
    [file],
  )
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${city.name} · ${t('leaders.title')}`
  }, [city, language, t])
  return (
    <div className="leaders">
      <LeadersSourceContext value={source}>
        <LeadersBoard
          city={{ ...city, reference }}
          choices={states}
          from={before.value}
          to={after.value}
          date={new Date(file.date)}
          approvalNumber={file.approvalNumber}
          verbs={null}
        />
      </LeadersSourceContext>
    </div>
  )
}

function sourceOf({ briefings, pictures, story, difference }: HandoverFile): LeadersSource {
  return {
    brief: async () =>
      briefings.map((briefing, at) => ({ briefing, picture: new Blob([pictures[at]!], { type: GEOJSON }) })),
    compare: async () => ({ story, picture: new Blob([difference], { type: GEOJSON }) }),
    addressOf: async (picture) => addressOf(await picture.text()),
  }
}

const GEOJSON = 'application/geo+json'

/** A page from a folder may not read its own blobs from another thread; what stands in the address itself it may. */
function addressOf(text: string): string {
  return `data:${GEOJSON};charset=utf-8,${encodeURIComponent(text)}`
}
