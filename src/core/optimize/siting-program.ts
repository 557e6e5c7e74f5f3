import { MipProgram, type MipTerm } from './mip-program.ts'
import { SITE } from './raise-site-bound.ts'
import type { ServiceCosts } from './service-costs.ts'

/** Column that is 1 where the site opens. */
export function siteColumn(site: number): string {
  return `y${site}`
}

/**
 * Writes a choice of sites as a program: what points save against `most`, each from one open site at most (Church &
 * ReVelle 1974; ReVelle & Swain 1970). Sites that are settled are left out or fixed. The cost is that of the program
 * plus `offset`.
 */
export function sitingProgram(
  { sites, open, start, site, cost, most, lost }: ServiceCosts,
  state: Uint8Array,
): { readonly program: MipProgram; readonly offset: number } {
  const program = new MipProgram()
  const all: MipTerm[] = []
  for (let one = 0; one < sites; one++) {
    if (state[one] === SITE.closed) continue
    program.addBinary(siteColumn(one))
    if (state[one] === SITE.open) program.fix(siteColumn(one), 1)
    all.push([1, siteColumn(one)])
  }
  program.addRow(all, '=', open)
  let offset = lost
  for (let point = 0; point < most.length; point++) {
    offset += most[point]!
    const byCost = new Map<number, MipTerm[]>()
    for (let at = start[point]!; at < start[point + 1]!; at++) {
      if (state[site[at]!] === SITE.closed) continue
      const alike = byCost.get(cost[at]!)
      const term: MipTerm = [-1, siteColumn(site[at]!)]
      if (alike === undefined) byCost.set(cost[at]!, [term])
      else alike.push(term)
    }
    const served: MipTerm[] = []
    for (const [each, opens] of byCost) {
      const column = `z${point}_${served.length}`
      program.addCost(each - most[point]!, column)
      program.addRow([[1, column], ...opens], '<=', 0)
      served.push([1, column])
    }
    if (served.length > 0) program.addRow(served, '<=', 1)
  }
  return { program, offset }
}
