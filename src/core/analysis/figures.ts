/** The figures of one jurisdiction. Integers where people or things are counted. */
export interface Figures {
  readonly residents: number
  readonly households: number
  readonly buildings: number
  /** True when the residents of a face in it were divided by area, because no building says where they live. */
  readonly estimated: boolean
  readonly areaSquareMeters: number
  /** Length of the outline, holes included. */
  readonly borderMeters: number
  readonly faces: number
  /** Connected pieces by shared border (touching at a point does not connect); 0 when empty. */
  readonly parts: number
  /** Polsby–Popper: 4π × area ÷ border², 1 = circle; 0 when empty. */
  readonly compactness: number
}

/** The figures of a jurisdiction that owns nothing, or does not exist yet. */
export const NO_FIGURES: Figures = {
  residents: 0,
  households: 0,
  buildings: 0,
  estimated: false,
  areaSquareMeters: 0,
  borderMeters: 0,
  faces: 0,
  parts: 0,
  compactness: 0,
}
