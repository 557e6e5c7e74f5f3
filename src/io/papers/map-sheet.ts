import type { Metrics } from '#core/analysis/metrics.ts'
import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { Plan } from '#core/plan/plan.ts'
import { faceBox } from '#core/topology/face-box.ts'
import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import type { Word } from '#io/formats/table-sheet.ts'
import { escapeMarkup } from './escape-markup.ts'
import { LabelPlacer, type PlacedLabel } from './label-placer.ts'
import { paperSize } from './paper-size.ts'
import { paperWord } from './paper-word.ts'
import { scaleBar, type ScaleBar } from './scale-bar.ts'
import { sheetFoot } from './sheet-foot.ts'
import type { SheetFrame } from './sheet-frame.ts'
import { FOOT_HEIGHT, MARGIN, TITLE_HEIGHT } from './sheet-layout.ts'
import { sheetMap } from './sheet-map.ts'
import { placeSheetNames } from './sheet-names.ts'
import type { SheetRequest } from './sheet-request.ts'
import { sheetScale } from './sheet-scale.ts'
import { svgNumber } from './svg-path.ts'

/** A map sheet to scale. */
export interface MapSheet {
  readonly svg: string
  /** 1 : so many. */
  readonly scale: number
  /** Every text on the map with the box that it takes, in millimetres; no two meet. */
  readonly labels: readonly PlacedLabel[]
  readonly bar: ScaleBar
}

/** Scales (1 : so many) up to which a sheet of the city shows the units below and seats. */
const DETAILED_UP_TO = 100_000

/** Height of the title in millimetres. */
const TITLE = 6.4

/**
 * A sheet of a jurisdiction (or the city) among its neighbours, to a round scale, in black with patterns, as SVG in
 * millimetres: title, map with borders by level, named lines, names with residents, seats; legend of what is drawn,
 * scale bar, north arrow, figures, source, scenario, data hash, date, version, map approval number.
 *
 * @param changed Ground that changed hands, to be hatched; empty = none.
 */
export function mapSheet(
  metrics: Metrics,
  request: SheetRequest,
  changed: readonly PolygonCoordinates[] = [],
): MapSheet {
  const { plan } = metrics
  const word = paperWord(request.language)
  const [width, height] = paperSize(request.paper, request.isLandscape)
  const frame = {
    left: MARGIN,
    top: MARGIN + TITLE_HEIGHT,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - TITLE_HEIGHT - FOOT_HEIGHT,
  }
  const ground = boxOf(plan, request)
  const middle = { lng: (ground[0] + ground[2]) / 2, lat: (ground[1] + ground[3]) / 2 }
  const step = metersPerStep(middle.lat * 1e7)
  const metersWide = (ground[2] - ground[0]) * 1e7 * step.east
  const metersHigh = (ground[3] - ground[1]) * 1e7 * step.north
  const scale = sheetScale(metersWide, metersHigh, frame.width, frame.height)
  const place = (lng: number, lat: number): readonly [x: number, y: number] => [
    frame.left + frame.width / 2 + (((lng - middle.lng) * 1e7 * step.east) / scale) * 1000,
    frame.top + frame.height / 2 - (((lat - middle.lat) * 1e7 * step.north) / scale) * 1000,
  ]
  const placer = new LabelPlacer(frame)
  const drawn = new Set<string>()
  const [halfWide, halfHigh] = [
    ((frame.width / 2000) * scale) / (1e7 * step.east),
    ((frame.height / 2000) * scale) / (1e7 * step.north),
  ]
  const view = [
    middle.lng - halfWide,
    middle.lat - halfHigh,
    middle.lng + halfWide,
    middle.lat + halfHigh,
  ] as const
  const isDetailed = request.unit !== null || scale <= DETAILED_UP_TO
  const map = sheetMap(plan, request, { changed, place, frame, drawn, isDetailed })
  placeSheetNames(metrics, request, place, placer, view)
  const bar = scaleBar(scale)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm">`,
    `<defs><clipPath id="frame"><rect x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${frame.height}"/></clipPath>`,
    '<pattern id="changed" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<path d="M0 0V2" stroke="#000" stroke-width="0.25"/></pattern></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    "<g font-family=\"'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif\" fill=\"#000\">",
    title(plan, request, width, word),
    `<g clip-path="url(#frame)">${map}${placer.labels.map(labelText).join('')}`,
    watermark(request, frame, word),
    '</g>',
    `<rect x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${frame.height}" fill="none" stroke="#000" stroke-width="0.4"/>`,
    northArrow(frame, word),
    sheetFoot(metrics, request, { drawn, bar, scale, top: frame.top + frame.height, width }, word),
    '</g></svg>',
  ].join('')
  return { svg, scale, labels: placer.labels, bar }
}

function boxOf(plan: Plan, { unit }: SheetRequest): readonly [number, number, number, number] {
  const faces: number[] = []
  if (unit === null) for (let face = 0; face < plan.topology.faceCount; face++) faces.push(face)
  else plan.eachFace(plan.slotOf(unit), (face) => faces.push(face))
  const filled = faces.filter((face) => plan.topology.faceRingEnd[face]! > plan.topology.faceRingStart[face]!)
  return faceBox(plan.topology, filled) ?? [0, 0, 0, 0]
}

function labelText({ text, x, y, size, weight }: PlacedLabel): string {
  const fill = weight === 'normal' ? '#000' : weight === 'soft' ? '#555' : '#444'
  const style = weight === 'line' ? ' font-style="italic"' : ''
  return `<text x="${svgNumber(x)}" y="${svgNumber(y)}" font-size="${size}" text-anchor="middle" dominant-baseline="central" fill="${fill}" stroke="#fff" stroke-width="0.7" paint-order="stroke"${style}>${escapeMarkup(text)}</text>`
}

function title(plan: Plan, { unit, level, scenario }: SheetRequest, width: number, word: Word): string {
  const name = unit === null ? plan.base.name : (plan.get(unit)?.name ?? '')
  const head = `${plan.base.name === name ? '' : `${plan.base.name} `}${name}`
  const line = `${word(level)} · ${scenario === '' ? word('report.none') : scenario}`
  return [
    `<text x="${width / 2}" y="${MARGIN + 5.5}" font-size="${TITLE}" font-weight="600" text-anchor="middle">${escapeMarkup(head)}</text>`,
    `<text x="${width / 2}" y="${MARGIN + 12.5}" font-size="3.4" text-anchor="middle" fill="#333">${escapeMarkup(line)}</text>`,
  ].join('')
}

function watermark({ approvalNumber }: SheetRequest, frame: SheetFrame, word: Word): string {
  if (approvalNumber !== '') return ''
  const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2]
  const size = Math.min(frame.width, frame.height) / 12
  return `<text x="${svgNumber(x)}" y="${svgNumber(y)}" font-size="${svgNumber(size)}" font-weight="600" text-anchor="middle" fill-opacity="0.09" transform="rotate(-30 ${svgNumber(x)} ${svgNumber(y)})">${escapeMarkup(word('report.mark'))}</text>`
}

function northArrow({ left, top, width }: SheetFrame, word: Word): string {
  const [x, y] = [left + width - 9, top + 6]
  return [
    `<path d="M${svgNumber(x)} ${svgNumber(y)}l3 10l-3 -2.4l-3 2.4Z" fill="#000" stroke="#fff" stroke-width="0.4" paint-order="stroke"/>`,
    `<text x="${svgNumber(x)}" y="${svgNumber(y - 1.4)}" font-size="3.2" text-anchor="middle" stroke="#fff" stroke-width="0.7" paint-order="stroke">${escapeMarkup(word('sheet.north'))}</text>`,
  ].join('')
}
