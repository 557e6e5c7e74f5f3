/** A text on a map: its middle in millimetres, its size, and how it looks. */
export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** `soft` names what lies beside, `line` a road, river or railway. */
  readonly weight: 'normal' | 'soft' | 'line'
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** Room around a text, in millimetres, and the height of a line as a share of the size. */
const ROOM = 0.4
const LINE = 1.2

/** Width of a character as a share of the size: Chinese ones are square, others about half. */
const WIDE = 1
const NARROW = 0.58

/** The second line of a name is smaller by this. */
const SECOND = 0.8

/** Puts texts on a map one after the other: none over another one, none cut by the frame; who comes first stays. */
export class LabelPlacer {
  readonly labels: PlacedLabel[] = []
  readonly #frame: readonly [left: number, top: number, right: number, bottom: number]

  constructor(frame: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }) {
    const { left, top, width, height } = frame
    this.#frame = [left, top, left + width, top + height]
  }

  isInside(x: number, y: number): boolean {
    const [left, top, right, bottom] = this.#frame
    return x >= left && x <= right && y >= top && y <= bottom
  }

  /** Places a text, with its residents below where there is room for both; false where there is none. */
  place(label: Omit<PlacedLabel, 'box'>, residents: number | null): boolean {
    const { x, y, size } = label
    if (residents !== null) {
      const second = { ...label, text: residents.toLocaleString('en-US'), size: size * SECOND }
      const half = (size * LINE) / 2
      const two = [withBox({ ...label, y: y - half }), withBox({ ...second, y: y + half })]
      if (two.every((each) => this.#isFree(each))) {
        this.labels.push(...two)
        return true
      }
    }
    const one = withBox({ ...label, x, y })
    if (!this.#isFree(one)) return false
    this.labels.push(one)
    return true
  }

  #isFree({ box }: PlacedLabel): boolean {
    const [left, top, right, bottom] = this.#frame
    const isWhole = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom
    return isWhole && this.labels.every((other) => !overlap(box, other.box))
  }
}

function withBox(label: Omit<PlacedLabel, 'box'>): PlacedLabel {
  const { text, x, y, size } = label
  const width = Array.from(text).reduce(
    (sum, character) => sum + (character > '\u2e7f' ? WIDE : NARROW) * size,
    0,
  )
  const [halfWidth, halfHeight] = [width / 2 + ROOM, (size * LINE) / 2]
  return { ...label, box: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight] }
}

function overlap(a: PlacedLabel['box'], b: PlacedLabel['box']): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
