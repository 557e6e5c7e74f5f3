import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { isChangedPart } from '#core/proposal/is-changed-part.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposedPart } from '#core/proposal/proposed-part.ts'

interface ProposalPartsProps {
  readonly proposal: Proposal
  readonly letter: string
}

/** The jurisdictions as they would be: the new ones first, then those that change. */
export function ProposalParts({ proposal, letter }: ProposalPartsProps) {
  const { t } = useText()
  const title = t('proposal.parts', { letter })
  const changed = proposal.parts
    .filter(isChangedPart)
    .toSorted((a, b) => Number(b.created) - Number(a.created))
  const unchanged = proposal.parts.length - changed.length
  return (
    <section className="panel__section panel__rule" aria-label={title}>
      <h3>{title}</h3>
      <ul className="proposal-parts">
        {changed.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
      {unchanged > 0 && <p className="small soft">{t('proposal.unchanged', { n: unchanged })}</p>}
    </section>
  )
}

function Part({ part }: { readonly part: ProposedPart }) {
  const { t } = useText()
  const { name, code, band, created, legalStatus, before, after } = part
  return (
    <li className="proposal-part">
      <BandMark band={band} />
      <span className="proposal-part__name">
        <span className="cut">{name}</span>
        <span className="small soft cut">
          {t(created ? 'proposal.created' : 'proposal.kept')} · {t(`legalStatus.${legalStatus}`)} {code}
        </span>
      </span>
      <span className="proposal-part__figures number">
        <span>{t('unit.people', { n: after.residents })}</span>
        <span className="small soft">
          {before !== null &&
            before.residents !== after.residents &&
            t('proposal.partBefore', { n: before.residents })}
          {t(`band.${band}`)}
        </span>
      </span>
    </li>
  )
}
