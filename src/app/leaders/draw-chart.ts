import { BarChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartData } from './chart-data.ts'

use([
  BarChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
])

/** Room for a bar with its neighbours, and around the bars, in CSS pixels. */
const BAR_PIXELS = 14
const CATEGORY_GAP_PIXELS = 12
const FRAME_PIXELS = 72

/** Colours of a chart, taken from the page so that both schemes and print fit. */
interface ChartColours {
  readonly text: string
  readonly line: string
  readonly series: readonly string[]
}

/** How high a chart must be for its bars to be read. */
export function chartHeight({ categories, series, isStacked }: ChartData): number {
  const bars = isStacked ? 1 : series.length
  return FRAME_PIXELS + categories.length * (bars * BAR_PIXELS + CATEGORY_GAP_PIXELS)
}

/**
 * Draws horizontal bars into an element: patterns beside colours, a legend, tooltips of plain text (names of a city are
 * hostile text and never become HTML). Returns how to follow a new size, and how to take it away.
 */
export function drawChart(
  element: HTMLElement,
  data: ChartData,
  { text, line, series: colours }: ChartColours,
): { readonly resize: () => void; readonly dispose: () => void } {
  const chart = init(element, null, { renderer: 'svg' })
  const textStyle = { color: text, fontFamily: getComputedStyle(element).fontFamily, fontSize: 12 }
  chart.setOption({
    animation: false,
    textStyle,
    color: [...colours],
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle },
    grid: { top: 32, right: 64, bottom: 8, left: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? data.format(value) : '–'),
    },
    xAxis: {
      type: 'value',
      axisLabel: { color: text, formatter: data.tick, hideOverlap: true },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...data.categories],
      axisLabel: { color: text, width: 168, overflow: 'truncate' },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
    },
    series: data.series.map(({ name, values }, at) => ({
      type: 'bar' as const,
      name,
      data: [...values],
      barMaxWidth: BAR_PIXELS,
      ...(data.isStacked ? { stack: 'all' } : {}),
      ...(at > 0 || data.lines.length === 0
        ? {}
        : {
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: text, type: 'dashed' as const },
              label: { show: false },
              data: data.lines.map(({ value }) => ({ xAxis: value })),
            },
          }),
    })),
  })
  return { resize: () => chart.resize(), dispose: () => chart.dispose() }
}
