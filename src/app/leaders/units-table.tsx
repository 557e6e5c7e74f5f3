import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { briefUnitsWithin } from '#core/briefing/brief-units-within.ts'
import { FigureChange } from './figure-change.tsx'
import { useLeaders } from './leaders-state.ts'

/** The units of the next finer level before and after; a name leads into it. */
export function UnitsTable() {
  const { t } = useText()
  const { before, after, within, lookInto } = useLeaders()
  const seconds = briefUnitsWithin(after.briefing, within, null)
  const firsts = briefUnitsWithin(before.briefing, within, null)
  const ids = [...new Set([...seconds, ...firsts].map(({ id }) => id))]
  const rows = ids.map((id) => ({
    id,
    first: before.briefing.units.find((unit) => unit.id === id) ?? null,
    second: after.briefing.units.find((unit) => unit.id === id) ?? null,
  }))
  const level = (seconds[0] ?? firsts[0])?.level ?? after.briefing.levels[0]!
  const isCommunity = level === 'community'
  const isGrid = level === 'grid'
  const place = [...after.briefing.units, ...before.briefing.units].find(({ id }) => id === within)
  const name = place?.name ?? after.briefing.name
  return (
    <div className="leaders__scroll">
      <table className="leaders__table">
        <caption className="visually-hidden">{t('leaders.unitsTable', { name, level })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leaders.unitName')}</th>
            <th scope="col" className="number">
              {t('leaders.figure.residents')}
            </th>
            {isGrid ? (
              <th scope="col" className="number">
                {t('leaders.figure.households')}
              </th>
            ) : isCommunity ? (
              <th scope="col">{t('leaders.departments')}</th>
            ) : (
              <>
                <th scope="col" className="number">
                  {t('leaders.figure.compounds')}
                </th>
                <th scope="col" className="number">
                  {t('leaders.figure.exactlyOne')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, first, second }) => {
            const unit = (second ?? first)!
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="leaders__unit">
                    <BandMark band={unit.band} />
                    {unit.id === within ? (
                      unit.name
                    ) : (
                      <button
                        type="button"
                        className="leaders__drill"
                        title={t('leaders.drill', { name: unit.name })}
                        onClick={() => lookInto(unit.id)}
                      >
                        {unit.name}
                      </button>
                    )}
                    {first === null && <span className="badge">{t('leaders.newUnit')}</span>}
                    {second === null && <span className="badge">{t('leaders.goneUnit')}</span>}
                  </span>
                </th>
                <td className="number">
                  <FigureChange compact name="residents" of={id} />
                </td>
                {isGrid ? (
                  <td className="number">
                    <FigureChange compact name="households" of={id} />
                  </td>
                ) : isCommunity ? (
                  <td>
                    <span className="soft">{first?.departments.join('、') || t('leaders.none')}</span> →{' '}
                    {second?.departments.join('、') || t('leaders.none')}
                  </td>
                ) : (
                  <>
                    <td className="number">
                      <FigureChange compact name="compounds" of={id} />
                    </td>
                    <td className="number">
                      <FigureChange compact name="exactlyOne" of={id} />
                    </td>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
