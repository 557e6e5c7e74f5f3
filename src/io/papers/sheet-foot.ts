import type { Metrics } from '#core/analysis/metrics.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { Word } from '#io/formats/table-sheet.ts'
import { escapeMarkup } from './escape-markup.ts'
import { LINE_STYLES } from './line-styles.ts'
import type { ScaleBar } from './scale-bar.ts'
import { seatSign } from './seat-sign.ts'
import { FOOT_HEIGHT, MARGIN } from './sheet-layout.ts'
import type { SheetRequest } from './sheet-request.ts'
import { svgNumber } from './svg-path.ts'

/** Height of the texts in millimetres. */
const TEXT = 2.6

interface Foot {
  readonly drawn: ReadonlySet<string>
  readonly bar: ScaleBar
  readonly scale: number
  readonly top: number
  readonly width: number
}

/** The foot of a sheet as SVG: legend of what is drawn, scale, figures of the jurisdiction, and what the sheet rests on. */
export function sheetFoot(
  metrics: Metrics,
  request: SheetRequest,
  { drawn, bar, scale, top, width }: Foot,
  word: Word,
): string {
  const { plan } = metrics
  const y = top + 5
  const text = (x: number, at: number, words: string, more = ''): string =>
    `<text x="${svgNumber(x)}" y="${svgNumber(at)}" font-size="${TEXT}"${more}>${escapeMarkup(words)}</text>`
  const legend = LEGEND.filter(({ key }) => drawn.has(key)).map(({ key, sign }, at) => {
    const [x, line] = [MARGIN + (at % 3) * 34, y + 4 + Math.floor(at / 3) * 5]
    return `<g transform="translate(${svgNumber(x)} ${svgNumber(line)})">${sign}</g>${text(x + 10, line + 0.9, word(`legend.${key}`) === `legend.${key}` ? `${word(key)}${word('legend.border')}` : word(`legend.${key}`))}`
  })
  const barX = width / 2 - bar.millimeters / 2 + 10
  const quarters = [0, 1, 2, 3].map(
    (at) =>
      `<rect x="${svgNumber(barX + (at * bar.millimeters) / 4)}" y="${svgNumber(y + 3)}" width="${svgNumber(bar.millimeters / 4)}" height="1.6" fill="${at % 2 === 0 ? '#000' : '#fff'}" stroke="#000" stroke-width="0.2"/>`,
  )
  const long = bar.meters >= 1000 ? `${bar.meters / 1000} km` : `${bar.meters} m`
  const ids = request.unit
  const figures =
    ids === null
      ? []
      : [
          [
            word('residents'),
            plan.base.known.residents ? metrics.residents(ids).toLocaleString('en-US') : '–',
          ],
          [
            word('households'),
            plan.base.known.households ? metrics.figures(ids).households.toLocaleString('en-US') : '–',
          ],
          [word('area'), (metrics.figures(ids).areaSquareMeters / 1e6).toFixed(2)],
        ]
  const about = [
    word(plan.base.generated ? 'generated' : 'sheet.own'),
    `${word('date')} ${request.date.slice(0, 10)}`,
    `${word('hashAfter')} ${planHash(plan).slice(0, 16)}`,
    `${word('appVersion')} ${request.appVersion}`,
    `${word('report.approvalNumber')}：${request.approvalNumber === '' ? '________' : request.approvalNumber}`,
  ].join('　')
  return [
    text(MARGIN, y, word('sheet.legend'), ' font-weight="600"'),
    ...legend,
    ...quarters,
    text(barX, y + 8, '0', ' text-anchor="middle"'),
    text(barX + bar.millimeters, y + 8, long, ' text-anchor="middle"'),
    text(
      barX + bar.millimeters / 2,
      y,
      `1 : ${scale.toLocaleString('en-US')}`,
      ' text-anchor="middle" font-weight="600"',
    ),
    ...figures.map(
      ([name, value], at) =>
        text(width - MARGIN - 32, y + at * 5, name!) +
        text(width - MARGIN, y + at * 5, value!, ' text-anchor="end" font-weight="600"'),
    ),
    text(MARGIN, top + FOOT_HEIGHT - 3, about, ' fill="#444"'),
  ].join('')
}

const LEGEND: readonly { readonly key: string; readonly sign: string }[] = [
  { key: 'unit', sign: '<path d="M0 0h8" stroke="#000" stroke-width="1.1"/>' },
  {
    key: 'district',
    sign: '<path d="M0 0h8" stroke="#000" stroke-width="0.8" stroke-dasharray="4 1 0.8 1"/>',
  },
  { key: 'street', sign: '<path d="M0 0h8" stroke="#000" stroke-width="0.45"/>' },
  {
    key: 'community',
    sign: '<path d="M0 0h8" stroke="#000" stroke-width="0.18" stroke-dasharray="1.2 0.6"/>',
  },
  { key: 'grid', sign: '<path d="M0 0h8" stroke="#000" stroke-width="0.18" stroke-dasharray="1.2 0.6"/>' },
  {
    key: 'changed',
    sign: '<rect x="0" y="-1.6" width="8" height="3.2" fill="url(#changed)" stroke="#000" stroke-width="0.2"/>',
  },
  { key: 'river', sign: `<path d="M0 0h8" ${LINE_STYLES.river}/>` },
  { key: 'railway', sign: `<path d="M0 0h8" ${LINE_STYLES.railway}/>` },
  { key: 'road', sign: `<path d="M0 0h8" ${LINE_STYLES.road}/>` },
  { key: 'seat', sign: seatSign(4, 0) },
]
