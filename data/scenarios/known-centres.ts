import { Metrics } from '#core/analysis/metrics.ts'
import { communityMiddles } from '#core/pairing/community-middles.ts'
import type { Command } from '#core/plan/command.ts'
import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/**
 * What the statistics codes of 2023-06-30 show of the reform: communities that moved to another street, and the service
 * centres (codes 400–499) that are new. Whoever was there already keeps the id.
 */
export function knownCentres(plan: Plan, changes: string): Command {
  const metrics = new Metrics(plan)
  const communities = plan.jurisdictions('community')
  const streets = plan.jurisdictions('street')
  const largest = (units: readonly JurisdictionId[]): JurisdictionId =>
    units.reduce((most, id) => (metrics.residents(id) > metrics.residents(most) ? id : most))
  const groups = new Map<string, { readonly code: string; readonly units: string[] }>()
  for (const row of changes.trim().split(/\r?\n/).slice(1)) {
    const [, codeBefore, , code = '', street = '', change] = row.split(',')
    if (change !== 'moved') continue
    const unit = communities.find((one) => one.code === codeBefore)
    if (unit === undefined) throw new Error(`no community ${codeBefore}`)
    const group = groups.get(street) ?? { code: `${code.slice(0, 9)}000`, units: [] }
    groups.set(street, group)
    group.units.push(unit.id)
  }
  const commands = [...groups].flatMap(([street, { code, units }]): Command[] => {
    const standing = streets.find(({ name }) => name === street)
    if (standing !== undefined) return [{ type: 'assign', units, to: standing.id }]
    const id = `published.${code}`
    const name = street.replace(/街道$/, '区域服务中心')
    const parent = plan.get(plan.get(units[0]!)!.parent!)!.parent
    return [
      { type: 'create', id, level: 'street', name, code, legalStatus: 'service-centre', parent },
      { type: 'assign', units, to: id },
      { type: 'place-seat', id, at: seatIn(plan, largest(units)) },
    ]
  })
  const units = [...groups.values()].flatMap((group) => group.units)
  const data = { centres: commands.filter(({ type }) => type === 'create').length, units: units.length }
  return { type: 'batch', commands, title: { key: 'known-centres', data } }
}

/** Where the office of a new centre stands: at the service station nearest to the middle of its largest community. */
function seatIn(plan: Plan, community: JurisdictionId): readonly [x: number, y: number] {
  const place = communityMiddles(plan).get(plan.slotOf(community))!
  const { kind, points } = plan.base.facilities
  const stations = Array.from(kind.keys()).filter((at) => FACILITY_KINDS[kind[at]!] === 'station')
  const stepsTo = (at: number): number =>
    Math.hypot(points[2 * at]! - place[0], points[2 * at + 1]! - place[1])
  const nearest = stations.reduce((best, at) => (stepsTo(at) < stepsTo(best) ? at : best))
  return [points[2 * nearest]!, points[2 * nearest + 1]!]
}
