import { LOADED, type StateChoice } from '#app/panels/state-choice.ts'
import { HANDOVER_ELEMENT, type HandoverFile } from './handover-file.ts'
import type { LeadersCity } from './leaders-city.ts'
import type { LeadersSource } from './leaders-source.ts'

/** What goes into the file beside the two states. */
export interface HandoverChoice {
  readonly isDetailed: boolean
  readonly approvalNumber: string
}

/** The page without content that comes with the program, beside its own. */
const TEMPLATE = 'handover/index.html'

/**
 * One HTML file with both states inside, which opens by a double click and loads nothing. Null when the states could not
 * be worked out, or the program came without its template.
 */
export async function writeHandover(
  source: LeadersSource,
  city: LeadersCity,
  states: readonly [StateChoice, StateChoice],
  { isDetailed, approvalNumber }: HandoverChoice,
): Promise<Blob | null> {
  const [first, second] = states.map(({ value }) => (value === LOADED ? null : value)) as [
    string | null,
    string | null,
  ]
  const briefed = await source.brief([first, second], isDetailed)
  const [before, after] = briefed ?? []
  if (before === undefined || after === undefined) return null
  const compared = await source.compare(first, second, after.briefing.streetLevel)
  const template = await fetch(TEMPLATE)
  if (compared === null || !template.ok) return null
  const { name, generated, bounds, reference } = city
  const content: HandoverFile = {
    city: { name, generated, bounds },
    reference: await referenceTexts(reference),
    states,
    briefings: [before.briefing, after.briefing],
    pictures: [await before.picture.text(), await after.picture.text()],
    story: compared.story,
    difference: await compared.picture.text(),
    approvalNumber,
    date: new Date().toISOString(),
  }
  // No text of a city can end the element: every < is written by its number.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c')
  const element = `<script type="application/json" id="${HANDOVER_ELEMENT}">${json}</script>`
  const page = await template.text()
  const at = page.indexOf('<script')
  return new Blob([page.slice(0, at), element, page.slice(at)], { type: 'text/html;charset=utf-8' })
}

async function referenceTexts(reference: LeadersCity['reference']): Promise<HandoverFile['reference']> {
  const names = ['roads', 'rivers', 'railways'] as const
  const texts = await Promise.all(
    names.map(async (name) => {
      const url = reference[name]
      const answer = url === undefined ? null : await fetch(url)
      return [name, answer?.ok === true ? await answer.text() : undefined] as const
    }),
  )
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
}
