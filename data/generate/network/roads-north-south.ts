import type { NetworkLine } from './network-line.ts'

/** Roads that run north–south, from west to east: names and order are real, the course is a sketch. */
export const roadsNorthSouth: readonly NetworkLine[] = [
  secondary('金海路', [
    [111.586, 40.7755],
    [111.5855, 40.8015],
    [111.587, 40.828],
    [111.584, 40.861],
  ]),
  arterial('巴彦淖尔路', [
    [111.6255, 40.7425],
    [111.625, 40.777],
    [111.6245, 40.8],
    [111.6235, 40.83],
    [111.6245, 40.862],
    [111.6255, 40.884],
  ]),
  arterial('阿拉善北路', [
    [111.6345, 40.8305],
    [111.6345, 40.8535],
    [111.635, 40.8695],
  ]),
  secondary('果园路', [
    [111.6345, 40.8128],
    [111.634, 40.8305],
  ]),
  secondary('大南街', [
    [111.6545, 40.7914],
    [111.6548, 40.8136],
  ]),
  arterial('通道街', [
    [111.6475, 40.7425],
    [111.648, 40.7912],
    [111.6484, 40.8136],
    [111.6482, 40.84],
    [111.6486, 40.8618],
  ]),
  secondary('文化宫街', [
    [111.6595, 40.8072],
    [111.6592, 40.8262],
  ]),
  arterial('赛罕路', [
    [111.6575, 40.8322],
    [111.657, 40.8535],
    [111.6575, 40.8715],
  ]),
  arterial('锡林郭勒路', [
    [111.6682, 40.742],
    [111.668, 40.777],
    [111.668, 40.8188],
    [111.6672, 40.8335],
  ]),
  secondary('公主府路', [
    [111.669, 40.8398],
    [111.6695, 40.862],
  ]),
  arterial('呼伦贝尔路', [
    [111.6842, 40.7418],
    [111.682, 40.777],
    [111.681, 40.8139],
    [111.6808, 40.8345],
    [111.6815, 40.8535],
    [111.6825, 40.884],
  ]),
  arterial('昭乌达路', [
    [111.694, 40.8192],
    [111.6955, 40.8],
    [111.6985, 40.777],
    [111.7025, 40.7425],
  ]),
  arterial('哲里木路', [
    [111.694, 40.8192],
    [111.695, 40.8355],
    [111.6948, 40.8535],
    [111.6962, 40.884],
  ]),
  arterial('兴安路', [
    [111.716, 40.742],
    [111.7125, 40.777],
    [111.708, 40.8108],
    [111.7075, 40.837],
    [111.708, 40.8634],
    [111.7095, 40.8738],
  ]),
  arterial('丰州路', [
    [111.729, 40.7425],
    [111.7265, 40.777],
    [111.7245, 40.8],
    [111.724, 40.8395],
    [111.7245, 40.8648],
  ]),
  secondary('金桥路', [
    [111.7355, 40.777],
    [111.7335, 40.8042],
    [111.7335, 40.8415],
  ]),
  arterial('万通路', [
    [111.7605, 40.757],
    [111.762, 40.783],
    [111.7615, 40.8118],
    [111.7625, 40.849],
    [111.765, 40.877],
  ]),
  secondary('腾飞路', [
    [111.7765, 40.757],
    [111.7765, 40.786],
    [111.776, 40.8118],
    [111.777, 40.8505],
    [111.7785, 40.8785],
  ]),
  arterial('科尔沁路', [
    [111.7915, 40.7432],
    [111.7905, 40.7875],
    [111.79, 40.8118],
    [111.791, 40.8522],
    [111.793, 40.8795],
  ]),
  secondary('机场路', [
    [111.812, 40.8395],
    [111.836, 40.846],
    [111.87, 40.8345],
  ]),
  secondary('209国道', [
    [111.7025, 40.7425],
    [111.714, 40.705],
    [111.733, 40.665],
    [111.742, 40.605],
  ]),
  secondary('呼托公路', [
    [111.6255, 40.7425],
    [111.588, 40.7],
    [111.558, 40.63],
  ]),
  secondary('呼凉公路', [
    [111.7915, 40.7432],
    [111.83, 40.708],
    [111.895, 40.68],
    [111.955, 40.645],
  ]),
  ring('二环', 40.7772, 40.8535, 111.607, 111.7422),
  ring('三环', 40.742, 40.8838, 111.5655, 111.8122),
]

function arterial(name: string, points: NetworkLine['points']): NetworkLine {
  return { name, kind: 'arterial', course: 'smooth', points }
}

function secondary(name: string, points: NetworkLine['points']): NetworkLine {
  return { name, kind: 'secondary', course: 'smooth', points }
}

/** A ring road with rounded corners between two parallels and two meridians. */
function ring(name: string, south: number, north: number, west: number, east: number): NetworkLine {
  const [rx, ry] = name === '二环' ? [0.009, 0.0068] : [0.016, 0.012]
  const middle = (west + east) / 2
  const half = (south + north) / 2
  return {
    name,
    kind: 'expressway',
    course: 'smooth',
    points: [
      [middle, south],
      [east - rx * 2.2, south + 0.0003],
      [east - rx, south + 0.0003],
      [east - rx * 0.29, south + ry * 0.29],
      [east, south + ry],
      [east + 0.0001, south + ry * 2.2],
      [east + 0.0004, half],
      [east + 0.0001, north - ry * 2.2],
      [east, north - ry],
      [east - rx * 0.29, north - ry * 0.29],
      [east - rx, north],
      [east - rx * 2.2, north],
      [middle, north - 0.0006],
      [west + rx * 2.2, north],
      [west + rx, north],
      [west + rx * 0.29, north - ry * 0.29],
      [west, north - ry],
      [west - 0.0001, north - ry * 2.2],
      [west - 0.0005, half],
      [west - 0.0001, south + ry * 2.2],
      [west, south + ry],
      [west + rx * 0.29, south + ry * 0.29],
      [west + rx, south],
      [west + rx * 2.2, south],
      [middle, south],
    ],
  }
}
