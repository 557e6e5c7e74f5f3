/** Heights of the parts of a sheet around the map, in millimetres. */
export const MARGIN = 12
export const TITLE_HEIGHT = 18
export const FOOT_HEIGHT = 34
