/** The part of a sheet that holds the map, in millimetres. */
export interface SheetFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** True where a position lies on the map. */
export function isInFrame(x: number, y: number, { left, top, width, height }: SheetFrame): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height
}
