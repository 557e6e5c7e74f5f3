import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposedPart } from '#core/proposal/proposed-part.ts'

interface ProposalPartsProps {
  readonly proposal: Proposal
  readonly letter: string
}

/** The jurisdictions as they would be: those that stay and those that are new. */
export function ProposalParts({ proposal, letter }: ProposalPartsProps) {
  const { t } = useText()
  const title = t('proposal.parts', { letter })
  return (
    <section className="panel__section panel__rule" aria-label={title}>
      <h3>{title}</h3>
      <ul className="proposal-parts">
        {proposal.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
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
        <span>
          {before === null
            ? t('unit.people', { n: after.residents })
            : t('proposal.partChange', { before: before.residents, after: after.residents })}
        </span>
        <span className="small soft">{t(`band.${band}`)}</span>
      </span>
    </li>
  )
}
