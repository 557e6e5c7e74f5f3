import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { useColourScheme } from '#app/ui/colour-scheme.ts'
import type { ChartData } from './chart-data.ts'
import './chart.css'

/** A chart with the table of its values behind it. The library is read when the first chart is shown. */
export function Chart({ data }: { readonly data: ChartData }) {
  const { t } = useText()
  const scheme = useColourScheme()
  const place = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const table = useId()
  const shown = JSON.stringify(data)

  useEffect(() => {
    let chart: { readonly resize: () => void; readonly dispose: () => void } | null = null
    let isGone = false
    const watch = new ResizeObserver(() => chart?.resize())
    async function draw(): Promise<void> {
      const { chartHeight, drawChart } = await import('./draw-chart.ts')
      const element = place.current
      if (isGone || element === null) return
      element.style.height = `${chartHeight(data)}px`
      chart = drawChart(element, data, coloursOf(element))
      watch.observe(element)
    }
    void draw()
    return () => {
      isGone = true
      watch.disconnect()
      chart?.dispose()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `shown` is the data as one value
  }, [shown, scheme])

  return (
    <figure className="chart" aria-label={data.title}>
      <figcaption className="chart__head">
        <h3>
          {t('leaders.chart.titled', { title: data.title, unit: data.unit })}
          {data.lines.length > 0 && (
            <span className="soft">
              {' · '}
              {t('leaders.chart.limits', {
                names: data.lines.map(({ name }) => name).join(t('listSeparator')),
              })}
            </span>
          )}
        </h3>
        <Button
          small
          kind="quiet"
          aria-expanded={isOpen}
          aria-controls={table}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'leaders.chart.hide' : 'leaders.chart.table')}
        </Button>
      </figcaption>
      <div ref={place} className="chart__picture" aria-hidden />
      <div id={table} hidden={!isOpen} className="leaders__scroll">
        {isOpen && <ChartTable data={data} />}
      </div>
    </figure>
  )
}

function ChartTable({ data }: { readonly data: ChartData }) {
  const { t } = useText()
  const { title, categories, series, format } = data
  return (
    <table className="leaders__table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('leaders.unitName')}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two places may bear one name
          <tr key={at}>
            <th scope="row">{category}</th>
            {series.map(({ name, values }) => {
              const value = values[at] ?? null
              return (
                <td key={name} className="number">
                  {value === null ? t('leaders.none') : format(value)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function coloursOf(element: HTMLElement) {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    text: colour('--text'),
    line: colour('--line'),
    series: [colour('--good-fill'), colour('--accent'), colour('--high-fill'), colour('--watch-fill')],
  }
}
