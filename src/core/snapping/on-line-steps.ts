/**
 * A position counts as on a line that passes within so many grid steps to each side: rounding it moves it by half a
 * step, a border that was cut and snapped along the line by one or two.
 */
export const ON_LINE_STEPS = 2
