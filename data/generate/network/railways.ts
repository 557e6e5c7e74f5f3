import type { NetworkLine } from './network-line.ts'

/** The Beijing–Baotou railway through the city: station and east station where they are, course sketched. */
export const railways: readonly NetworkLine[] = [
  {
    name: '京包铁路',
    kind: 'railway',
    course: 'smooth',
    points: [
      [111.43, 40.789],
      [111.515, 40.8035],
      [111.58, 40.819],
      [111.62, 40.829],
      [111.664, 40.8337],
      [111.7, 40.8362],
      [111.742, 40.8432],
      [111.757, 40.848],
      [111.8, 40.8528],
      [111.87, 40.862],
      [111.93, 40.8715],
      [111.985, 40.885],
      [112.07, 40.908],
      [112.19, 40.935],
    ],
  },
]
