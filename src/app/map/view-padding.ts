/** Pixels around a view of the city: above stand the tools and the opening hint, to the right the buttons. */
const PADDING = { top: 72, right: 48, bottom: 40, left: 32 }

/** On a map narrower than this the hint takes more lines. */
const NARROW_PIXELS = 600
const NARROW_PADDING = { ...PADDING, top: 136, bottom: 56 }

/** Pixels to leave free around the city when all of it is shown in a container. */
export function viewPadding({ clientWidth }: Pick<HTMLElement, 'clientWidth'>): typeof PADDING {
  return clientWidth < NARROW_PIXELS ? NARROW_PADDING : PADDING
}
