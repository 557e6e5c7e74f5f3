import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { CarePaperFoot } from './care-paper-foot.tsx'
import './care.css'
import { figureText } from './figure-text.ts'
import { pairingLettersOf, type PairingLetter } from './pairing-letters-of.ts'
import { pairingLettersPublication } from './pairing-letters-publication.ts'
import { useNeedStates } from './use-need-states.ts'
import { useOpenProject } from './use-open-project.ts'
import { VotePaperDialog } from './vote-paper-dialog.tsx'

const ALL = ''

/** A letter for each department with the communities that it looks after, one page for each. */
export function PairingLettersDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const states = useNeedStates()
  const chosen = useWorkbench((state) => state.pairing.department)
  const letters = useMemo(
    () => pairingLettersOf(plan, states),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision, states],
  )
  const [only, setOnly] = useState(() =>
    letters.some(({ department }) => department.id === chosen) ? chosen! : ALL,
  )
  const publication = pairingLettersPublication(plan)
  const note =
    publication === null
      ? t('carePaper.draft')
      : t('carePaper.published', { date: publication.date, document: publication.document })
  const shown = letters.filter(({ department }) => only === ALL || department.id === only)
  return (
    <VotePaperDialog title={t('carePaper.lettersTitle')} onClose={onClose}>
      <div className="care-paper__choice">
        <Select
          label={t('carePaper.letterOf')}
          value={only}
          options={[
            { value: ALL, text: t('carePaper.allDepartments', { n: letters.length }) },
            ...letters.map(({ department: { id, name } }) => ({ value: id, text: name })),
          ]}
          onChange={setOnly}
        />
      </div>
      {letters.length === 0 && <p>{t('carePaper.noLetters')}</p>}
      {shown.map((letter) => (
        <Letter key={letter.department.id} letter={letter} note={note} />
      ))}
    </VotePaperDialog>
  )
}

function Letter({ letter, note }: { readonly letter: PairingLetter; readonly note: string }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { department, communities } = letter
  const residents = (id: string): number => project.metrics.figures(id).residents
  const total = communities.reduce((sum, { id }) => sum + residents(id), 0)
  const figure = (n: number): string =>
    figureText(t, 'residents', project.plan.base.known.residents ? n : null)
  return (
    <section className="vote-paper__page" aria-label={department.name}>
      <h3>{t('carePaper.letterTitle')}</h3>
      <p>{t('carePaper.letterTo', { name: department.name })}</p>
      <p>{t('carePaper.letterBody', { n: communities.length, residents: figure(total) })}</p>
      <div className="vote-paper__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('carePaper.number')}</th>
              <th scope="col">{t('carePaper.district')}</th>
              <th scope="col">{t('care.field.street')}</th>
              <th scope="col">{t('care.field.community')}</th>
              <th scope="col" className="number">
                {t('figure.residents')}
              </th>
              <th scope="col">{t('carePaper.open')}</th>
            </tr>
          </thead>
          <tbody>
            {communities.map(({ id, district, street, name, open }, i) => (
              <tr key={id}>
                <td>{i + 1}</td>
                <td>{district}</td>
                <td>{street}</td>
                <td>{name}</td>
                <td className="number">{figure(residents(id))}</td>
                <td>{open.length === 0 ? t('carePaper.noOpen') : open.join(t('listSeparator'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="vote-paper__blank">{t('carePaper.contact')}</p>
      <CarePaperFoot note={note} />
    </section>
  )
}
