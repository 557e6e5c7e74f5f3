/** Papers of ISO 216 that a sheet is printed on. */
export const PAPERS = ['A4', 'A3', 'A2', 'A1'] as const

/** One of {@link PAPERS}. */
export type PaperName = (typeof PAPERS)[number]

const PORTRAIT: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
}

/** Width and height of a paper in millimetres. */
export function paperSize(paper: PaperName, isLandscape: boolean): readonly [width: number, height: number] {
  const [width, height] = PORTRAIT[paper]
  return isLandscape ? [height, width] : [width, height]
}
