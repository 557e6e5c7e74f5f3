/** True where the address asks for the page of leaders (`?view=leaders`): everything is shown and nothing is written. */
export const isLeadersView =
  typeof location !== 'undefined' && new URLSearchParams(location.search).get('view') === 'leaders'
