import { svgNumber, svgPosition } from './svg-path.ts'

/** The sign of a seat of service at a position on paper. */
export function seatSign(x: number, y: number): string {
  return `<path d="M${svgPosition([x - 1.2, y - 1.2])}h2.4v2.4h-2.4Z" fill="#fff" stroke="#000" stroke-width="0.4"/><circle cx="${svgNumber(x)}" cy="${svgNumber(y)}" r="0.5"/>`
}
