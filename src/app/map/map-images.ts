import type { Map as MapLibreMap } from 'maplibre-gl'
import type { ColourScheme } from '#app/ui/colour-scheme.ts'
import { mapPalette } from './map-palette.ts'
import type { MapPalette } from './map-palette.ts'

/** Sharpness of the drawn pictures: device pixels per CSS pixel. */
const PIXEL_RATIO = 2

type Draw = (pen: CanvasRenderingContext2D, palette: MapPalette) => void

const PICTURES: Readonly<Record<string, { readonly size: number; readonly draw: Draw }>> = {
  unassigned: { size: 8, draw: (pen, { text }) => hatch(pen, 8, text, 1.5, ['falling']) },
  'pattern-high': {
    size: 14,
    draw: (pen, { hatches, halo }) => {
      hatch(pen, 14, halo, 2.6, ['rising'])
      hatch(pen, 14, hatches.high, 1.2, ['rising'])
    },
  },
  'pattern-split': {
    size: 14,
    draw: (pen, { hatches, halo }) => {
      hatch(pen, 14, halo, 2.6, ['rising', 'falling'])
      hatch(pen, 14, hatches.split, 1.2, ['rising', 'falling'])
    },
  },
  'pattern-none': {
    size: 8,
    draw(pen, { hatches, halo }) {
      stripe(pen, halo, [0, 2.8, 8, 2.4])
      stripe(pen, hatches.split, [0, 3.4, 8, 1.2])
    },
  },
  'band-watch': { size: 14, draw: (pen, { bands, halo }) => sign(pen, 'triangle', bands.watch, halo) },
  'band-high': { size: 14, draw: (pen, { bands, halo }) => sign(pen, 'diamond', bands.high, halo) },
  'band-split': { size: 14, draw: (pen, { bands, halo }) => sign(pen, 'octagon', bands.split, halo) },
  'sign-unassigned': { size: 16, draw: question },
  locked: { size: 14, draw: lock },
  refused: { size: 20, draw: refused },
  'part-dots': { size: 10, draw: (pen, { text }) => dots(pen, text) },
  'part-rows': { size: 8, draw: (pen, { text }) => stripe(pen, text, [0, 4, 8, 1]) },
  'part-columns': { size: 8, draw: (pen, { text }) => stripe(pen, text, [4, 0, 1, 8]) },
  'pattern-slopes': { size: 8, draw: (pen, { text }) => hatch(pen, 8, text, 1, ['rising']) },
  'pattern-grid': { size: 8, draw: (pen, { text }) => hatch(pen, 8, text, 0.8, ['rising', 'falling']) },
  'wall-tick': { size: 10, draw: (pen, { bands }) => stripe(pen, bands.split, [4, 0, 2, 10]) },
  'gate-kept': { size: 16, draw: (pen, palette) => gate(pen, palette, palette.target) },
  'gate-opened': {
    size: 16,
    draw(pen, palette) {
      gate(pen, palette, palette.target)
      stroke(pen, 'M8 6.5v6M5 9.5h6', palette.target, 1.8)
    },
  },
  'gate-closed': {
    size: 16,
    draw(pen, palette) {
      gate(pen, palette, palette.textMuted)
      stroke(pen, 'M2 2L14 14M14 2L2 14', palette.halo, 4)
      stroke(pen, 'M2 2L14 14M14 2L2 14', palette.bands.split, 2)
    },
  },
  'shared-parking': {
    size: 18,
    draw: (pen, palette) => plate(pen, palette, 'M7 14V5h3a2.5 2.5 0 0 1 0 5H7'),
  },
  'shared-path': {
    size: 18,
    draw: (pen, palette) => plate(pen, palette, 'M4 14c3 0 3-3 5-5s2-5 5-5M4 9l3 0M11 12l3 0'),
  },
  'shared-green': { size: 18, draw: (pen, palette) => plate(pen, palette, 'M9 15V10M9 3L4.5 10.5h9Z') },
  'shared-room': { size: 18, draw: (pen, palette) => plate(pen, palette, 'M4 9L9 4l5 5M5.5 8.5V14h7V8.5') },
  'shared-other': { size: 18, draw: (pen, palette) => plate(pen, palette, 'M9 5L13 9L9 13L5 9Z') },
  'tie-end': { size: 12, draw: (pen, { text, halo }) => disc(pen, 6, text, halo) },
  'pair-made': { size: 14, draw: (pen, { target, halo }) => disc(pen, 7, target, halo) },
  'pair-single': { size: 14, draw: (pen, { target, halo }) => disc(pen, 7, halo, target) },
  seat: {
    size: 18,
    draw: (pen, palette) => plate(pen, palette, 'M4 14h10M5.5 14V8M9 14V8M12.5 14V8M4 7.5L9 4l5 3.5Z'),
  },
}

/** Names of the pictures the style may ask for, without the scheme. */
export type PictureName =
  | 'unassigned'
  | 'pattern-high'
  | 'pattern-split'
  | 'band-watch'
  | 'band-high'
  | 'band-split'
  | 'sign-unassigned'
  | 'locked'
  | 'refused'
  | 'part-dots'
  | 'part-rows'
  | 'part-columns'
  | 'pattern-slopes'
  | 'pattern-grid'
  | 'wall-tick'
  | 'gate-kept'
  | 'gate-opened'
  | 'gate-closed'
  | 'shared-parking'
  | 'shared-path'
  | 'shared-green'
  | 'shared-room'
  | 'shared-other'
  | 'pattern-none'
  | 'tie-end'
  | 'pair-made'
  | 'pair-single'
  | 'seat'

/** The id of a picture in the colours of a scheme. */
export function pictureId(name: PictureName, scheme: ColourScheme): string {
  return `${name}:${scheme}`
}

/** Draws the pictures when the style asks for them, so that nothing is fetched and nothing is drawn twice. */
export function supplyPictures(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const [name, scheme] = id.split(':')
    const picture = PICTURES[name ?? '']
    if (picture === undefined || map.hasImage(id)) return
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = picture.size * PIXEL_RATIO
    const pen = canvas.getContext('2d', { willReadFrequently: true })!
    pen.scale(PIXEL_RATIO, PIXEL_RATIO)
    picture.draw(pen, mapPalette(scheme === 'dark' ? 'dark' : 'light'))
    map.addImage(id, pen.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio: PIXEL_RATIO })
  })
}

/** Diagonal lines of one or two courses that meet themselves at the edges of the tile. */
function hatch(
  pen: CanvasRenderingContext2D,
  size: number,
  colour: string,
  width: number,
  courses: readonly ('rising' | 'falling')[],
): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.beginPath()
  for (const course of courses) {
    const [from, to] = course === 'rising' ? [size + 2, -2] : [-2, size + 2]
    for (const shift of [-size, 0, size]) {
      pen.moveTo(shift - 2, from)
      pen.lineTo(shift + size + 2, to)
    }
  }
  pen.stroke()
}

/** Patterns of the parts of a proposal. */
function dots(pen: CanvasRenderingContext2D, colour: string): void {
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(5, 5, 1.2, 0, 2 * Math.PI)
  pen.fill()
}

function stripe(
  pen: CanvasRenderingContext2D,
  colour: string,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  pen.fillStyle = colour
  pen.fillRect(x, y, width, height)
}

/** The same shapes as the signs in lists and cards, in a box of 14. */
const SHAPES = {
  triangle: 'M7 2L12 12H2Z',
  diamond: 'M7 1L13 7L7 13L1 7Z',
  octagon: 'M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5Z',
} as const

/** A filled shape with a rim; the shape alone tells the band. */
function sign(pen: CanvasRenderingContext2D, shape: keyof typeof SHAPES, colour: string, rim: string): void {
  const path = new Path2D(SHAPES[shape])
  pen.strokeStyle = rim
  pen.lineWidth = 1.6
  pen.stroke(path)
  pen.fillStyle = colour
  pen.fill(path) // oxlint-disable-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
}

/** Land of nobody: a dark square that asks. */
function question(pen: CanvasRenderingContext2D, { text, halo }: MapPalette): void {
  pen.fillStyle = halo
  pen.fillRect(0, 0, 16, 16)
  pen.fillStyle = text
  pen.fillRect(1, 1, 14, 14)
  pen.fillStyle = halo
  pen.font = 'bold 12px sans-serif'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText('?', 8, 8.6)
}

function lock(pen: CanvasRenderingContext2D, { textMuted }: MapPalette): void {
  pen.strokeStyle = pen.fillStyle = textMuted
  pen.lineWidth = 1.6
  pen.beginPath()
  pen.arc(7, 5.6, 2.8, Math.PI, 2 * Math.PI)
  pen.stroke()
  pen.fillRect(2.6, 6, 8.8, 6.4)
}

/** No entry: a disc with a bar. */
function refused(pen: CanvasRenderingContext2D, { bands, halo }: MapPalette): void {
  pen.fillStyle = bands.split
  pen.strokeStyle = halo
  pen.lineWidth = 2
  pen.beginPath()
  pen.arc(10, 10, 8.6, 0, 2 * Math.PI)
  pen.fill()
  pen.stroke()
  pen.fillStyle = halo
  pen.fillRect(5, 8.4, 10, 3.2)
}

/** Two posts under a lintel; whether it stays, opens or closes is drawn upon it. */
function gate(pen: CanvasRenderingContext2D, { halo }: MapPalette, colour: string): void {
  const arch = 'M3 14V4.5h10V14'
  stroke(pen, arch, halo, 5)
  stroke(pen, arch, colour, 2.2)
}

/** A round dot with a rim, in a box twice as large as `middle`. */
function disc(pen: CanvasRenderingContext2D, middle: number, colour: string, rim: string): void {
  pen.fillStyle = colour
  pen.strokeStyle = rim
  pen.lineWidth = 2
  pen.beginPath()
  pen.arc(middle, middle, middle - 1.5, 0, 2 * Math.PI)
  pen.fill()
  pen.stroke()
}

/** A sign on a round-cornered plate, in a box of 18. */
function plate(pen: CanvasRenderingContext2D, { halo, text }: MapPalette, sign: string): void {
  pen.fillStyle = halo
  pen.strokeStyle = text
  pen.lineWidth = 1.4
  pen.beginPath()
  pen.roundRect(1, 1, 16, 16, 3)
  pen.fill()
  pen.stroke()
  stroke(pen, sign, text, 1.6)
}

function stroke(pen: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineJoin = pen.lineCap = 'round'
  pen.stroke(new Path2D(path))
}
