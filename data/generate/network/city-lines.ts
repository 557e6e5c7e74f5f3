import { fractalLine } from '../plane/fractal-line.ts'
import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'
import { smoothLine } from '../plane/smooth-line.ts'
import { Random } from '../random.ts'
import type { NetworkLine } from './network-line.ts'
import { outline } from './outline.ts'
import { railways } from './railways.ts'
import { rivers } from './rivers.ts'
import { roadsEastWest } from './roads-east-west.ts'
import { roadsNorthSouth } from './roads-north-south.ts'
import { ruralBorders } from './rural-borders.ts'

/** A line of the base map with its course worked out, in plane metres. */
export interface DrawnLine {
  readonly line: NetworkLine
  readonly course: readonly Point[]
}

/** All lines that cut the city, the outline first; the order is the order of importance when lines meet. */
export function cityLines(): DrawnLine[] {
  const lines = [outline, ...rivers, ...railways, ...roadsNorthSouth.toReversed()]
  return [...lines, ...roadsEastWest, ...ruralBorders].map((line) => ({ line, course: drawn(line) }))
}

function drawn(line: NetworkLine): Point[] {
  const random = new Random(`line ${line.name}`)
  const points = line.points.map(([lng, lat]) => lattice.fromDegrees(lng, lat))
  switch (line.course) {
    case 'straight':
      return points
    case 'smooth':
      return smoothLine(points, line.kind === 'secondary' ? 300 : 400)
    case 'natural':
      return line.kind === 'river'
        ? fractalLine(smoothLine(points, 1100), 0.3, 130, random)
        : fractalLine(
            points,
            line.kind === 'outline' ? 0.38 : 0.42,
            line.kind === 'outline' ? 260 : 200,
            random,
          )
  }
}
