import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { MemberLists } from '#core/topology/member-lists.ts'
import { editedFaces } from './edited-faces.ts'
import { PlacedPoints } from './placed-points.ts'
import { SeatReach } from './seat-reach.ts'
import { SERVICE_KINDS, type ServiceKind } from './service-kind.ts'
import { serviceLevel } from './service-level.ts'
import type { ServiceReach } from './service-reach.ts'
import type { ServiceShare } from './service-share.ts'
import { ShareTally } from './share-tally.ts'

/** What is kept of one kind of service. */
interface Service {
  readonly level: Level
  readonly seats: SeatReach
  /** Metres by demand point, to the own and to any service point; Infinity = beyond reach. */
  readonly own: Float32Array
  readonly any: Float32Array
  /** By level. */
  tallies: ReadonlyMap<Level, ShareTally>
  city: ShareTally
}

/**
 * How many residents have service within walking distance, kept by the diff: distances never change with a border,
 * only whose centre it is. A service point belongs to the jurisdiction whose seat it is, wherever it stands, else to the
 * one that it stands in. Own is, for centres, the point of the street one lives in and, for stations,
 * of the community (see `serviceLevel`); a jurisdiction of any other level counts the people who live in it by the
 * very same points. Counts are integers and equal a count from scratch.
 *
 * Call {@link apply} right after `plan.apply` with the same diff.
 */
export class ServiceCoverage {
  readonly plan: Plan
  readonly reach: ServiceReach
  readonly #services: Readonly<Record<ServiceKind, Service>>
  /** Sites first, then the demand points that stand for faces. */
  readonly #placed: PlacedPoints
  /** Demand point of each placed point beyond the sites. */
  readonly #faceDemand: Int32Array
  /** Demand points by face: those of faces. Those of buildings are listed by the plan. */
  readonly #demandIn: MemberLists
  /** Demand point of each building, or -1. */
  readonly #demandOf: Int32Array
  /** Slot of the jurisdiction that each site belongs to. */
  readonly #siteOwner: Int32Array
  /** Demand points within reach of site s: `#visitors[#visitorStart[s] … #visitorStart[s + 1] - 1]`. */
  readonly #visitorStart: Uint32Array
  readonly #visitors: Int32Array
  /** Slot that each demand point is counted in, by level. */
  readonly #counted: ReadonlyMap<Level, Int32Array>
  #radii: readonly number[]

  /** @param plan As it stands now, edited or not. */
  constructor(plan: Plan, reach: ServiceReach) {
    this.plan = plan
    this.reach = reach
    const { demand } = reach.ground
    const count = demand.residents.length
    this.#radii = plan.rules.serviceRadii
    this.#demandOf = new Int32Array(plan.base.buildings.residents.length).fill(UNASSIGNED)
    for (const [at, building] of demand.building.entries()) if (building >= 0) this.#demandOf[building] = at
    this.#faceDemand = Int32Array.from([...demand.building.keys()].filter((at) => demand.building[at]! < 0))
    const places = [...this.#faceDemand].flatMap((at) => [demand.points[2 * at]!, demand.points[2 * at + 1]!])
    this.#placed = new PlacedPoints(plan, Int32Array.from([...reach.sitePoints, ...places]))
    this.#demandIn = new MemberLists(plan.topology.faceCount, count)
    for (const [i, at] of this.#faceDemand.entries()) {
      const face = this.#placed.face[this.#siteCount + i]!
      if (face >= 0) this.#demandIn.add(face, at)
    }
    this.#visitorStart = new Uint32Array(this.#siteCount + 1)
    this.#visitors = new Int32Array(reach.site.length)
    this.#listVisitors()
    const service = (kind: ServiceKind): Service => ({
      level: serviceLevel(plan.base, kind),
      seats: new SeatReach(reach),
      own: new Float32Array(count).fill(Infinity),
      any: new Float32Array(count).fill(Infinity),
      tallies: new Map(),
      city: new ShareTally(this.#radii),
    })
    this.#services = { centre: service('centre'), station: service('station') }
    for (const record of plan.allJurisdictions()) this.#placeSeat(record.id, record)
    this.#siteOwner = Int32Array.from(reach.siteKind, (_, site) => this.#ownerOf(site))
    this.#counted = new Map(plan.base.levels.map((level) => [level, new Int32Array(count)]))
    this.#countAll()
  }

  /** Walking distances in metres that count, ascending: those of the rules. */
  get radii(): readonly number[] {
    return this.#radii
  }

  /** False when the rules ask for longer walks, or for another walk factor, than were measured: measure again. */
  get isMeasured(): boolean {
    const { serviceRadii, walkFactor } = this.plan.rules
    return walkFactor === this.reach.ground.walkFactor && (serviceRadii.at(-1) ?? 0) <= this.reach.maxMeters
  }

  /** Level whose jurisdictions have a service point of the kind. */
  level(kind: ServiceKind): Level {
    return this.#services[kind].level
  }

  /** Who is served among the residents of a jurisdiction of any level. */
  share(id: JurisdictionId, kind: ServiceKind): ServiceShare {
    const level = this.plan.get(id)?.level
    const tally = level === undefined ? undefined : this.#services[kind].tallies.get(level)
    return (tally ?? new ShareTally(this.#radii)).of(this.plan.slotOf(id))
  }

  /** Who is served in the whole city. */
  city(kind: ServiceKind): ServiceShare {
    return this.#services[kind].city.of(0)
  }

  /** Metres that a demand point walks to its own and to the nearest service point; Infinity = beyond reach. */
  meters(kind: ServiceKind, demand: number): { readonly own: number; readonly any: number } {
    const { own, any } = this.#services[kind]
    return { own: own[demand]!, any: any[demand]! }
  }

  /** Service points of a kind with the jurisdiction each belongs to; null = of nobody. Facilities first, then seats. */
  points(kind: ServiceKind): {
    readonly kind: ServiceKind
    readonly x: number
    readonly y: number
    readonly name: string | null
    readonly owner: JurisdictionId | null
  }[] {
    const { siteKind, sitePoints, siteFacility } = this.reach
    const { names } = this.plan.base.facilities
    const found = Array.from(siteKind.keys(), (site) => ({
      kind: SERVICE_KINDS[siteKind[site]!]!,
      x: sitePoints[2 * site]!,
      y: sitePoints[2 * site + 1]!,
      name: names[siteFacility[site]!] ?? null,
      owner: this.plan.idOf(this.#siteOwner[site]!),
    }))
    const listed = found.filter((point) => point.kind === kind)
    const known = new Set(listed.map(({ x, y }) => `${x},${y}`))
    for (const [slot, [x, y]] of this.#services[kind].seats.places) {
      if (!known.has(`${x},${y}`)) listed.push({ kind, x, y, name: null, owner: this.plan.idOf(slot) })
    }
    return listed
  }

  /** Follows a diff that the plan has just applied. Returns the demand points that may be served otherwise now. */
  apply(diff: PlanDiff): ReadonlySet<number> {
    const { plan } = this
    this.#radii = plan.rules.serviceRadii
    const changed = new Set<number>()
    for (const { id } of [...diff.added, ...diff.removed]) this.#placeSeat(id, plan.get(id), changed)
    for (const [, { id }] of diff.updated) this.#placeSeat(id, plan.get(id), changed)

    const faces = editedFaces(diff)
    if (diff.topology !== null) this.#follow(faces, changed)
    for (const { face } of diff.faces) faces.add(face)
    for (const [from, to] of diff.updated) {
      if (from.parent !== to.parent) plan.eachFace(plan.slotOf(to.id), (face) => faces.add(face))
    }
    for (const face of faces) this.#eachDemand(face, (demand) => changed.add(demand))
    for (let site = 0; site < this.#siteCount; site++) {
      const owner = this.#ownerOf(site)
      if (owner === this.#siteOwner[site]) continue
      this.#siteOwner[site] = owner
      for (let i = this.#visitorStart[site]!; i < this.#visitorStart[site + 1]!; i++) {
        changed.add(this.#visitors[i]!)
      }
    }
    if (diff.rules !== null) this.#countAll()
    else {
      for (const demand of changed) {
        this.#tally(demand, -1)
        this.#add(demand)
      }
    }
    return changed
  }

  get #siteCount(): number {
    return this.reach.siteKind.length
  }

  /** Points that lie in another face since borders moved. */
  #follow(edited: ReadonlySet<number>, changed: Set<number>): void {
    const before = new Map<number, number>()
    for (const [i, at] of this.#faceDemand.entries()) {
      const face = this.#placed.face[this.#siteCount + i]!
      if (edited.has(face)) before.set(at, face)
    }
    const moved = this.#placed.follow(edited)
    for (const point of moved) {
      if (point < this.#siteCount) continue
      const demand = this.#faceDemand[point - this.#siteCount]!
      this.#demandIn.remove(before.get(demand)!, demand)
      if (this.#placed.face[point]! >= 0) this.#demandIn.add(this.#placed.face[point]!, demand)
      changed.add(demand)
    }
  }

  #eachDemand(face: number, visit: (demand: number) => void): void {
    for (let at = this.#demandIn.first(face); at >= 0; at = this.#demandIn.after(at)) visit(at)
    if (face >= this.plan.topology.faceCount) return
    this.plan.eachBuilding(face, (building) => {
      if (this.#demandOf[building]! >= 0) visit(this.#demandOf[building]!)
    })
  }

  #ownerOf(site: number): number {
    const { level, seats } = this.#services[SERVICE_KINDS[this.reach.siteKind[site]!]!]
    const { sitePoints } = this.reach
    const holder = seats.holderAt(sitePoints[2 * site]!, sitePoints[2 * site + 1]!)
    return holder === UNASSIGNED ? (this.plan.labels(level)[this.#placed.face[site]!] ?? UNASSIGNED) : holder
  }

  #placeSeat(id: JurisdictionId, record: Jurisdiction | undefined, changed?: Set<number>): void {
    const slot = this.plan.slotOf(id)
    for (const { level, seats } of Object.values(this.#services)) {
      const isServing = record !== undefined && !record.retired && record.level === level
      for (const demand of seats.place(slot, isServing ? record.seat : null)) changed?.add(demand)
    }
  }

  #listVisitors(): void {
    const { start, site } = this.reach
    for (const at of site) this.#visitorStart[at + 1]!++
    for (let at = 0; at < this.#siteCount; at++) this.#visitorStart[at + 1]! += this.#visitorStart[at]!
    const next = this.#visitorStart.slice()
    for (let demand = 0; demand + 1 < start.length; demand++) {
      for (let i = start[demand]!; i < start[demand + 1]!; i++) this.#visitors[next[site[i]!]!++] = demand
    }
  }

  #countAll(): void {
    const { levels } = this.plan.base
    for (const service of Object.values(this.#services)) {
      service.tallies = new Map(levels.map((level) => [level, new ShareTally(this.#radii)]))
      service.city = new ShareTally(this.#radii)
    }
    for (let demand = 0; demand < this.reach.ground.demand.residents.length; demand++) this.#add(demand)
  }

  /** Looks up where a demand point lies and how far it walks, and counts it. */
  #add(demand: number): void {
    const face = this.#faceOf(demand)
    for (const [level, counted] of this.#counted) {
      counted[demand] = this.plan.labels(level)[face] ?? UNASSIGNED
    }
    for (const [index, kind] of SERVICE_KINDS.entries()) this.#walk(this.#services[kind], index, demand)
    this.#tally(demand, 1)
  }

  #walk({ level, seats, own, any }: Service, kind: number, demand: number): void {
    const { start, site, meters, siteKind } = this.reach
    const slot = this.#counted.get(level)![demand]!
    let ownMeters = Infinity
    let anyMeters = Infinity
    for (let i = start[demand]!; i < start[demand + 1]! && ownMeters === Infinity; i++) {
      if (siteKind[site[i]!] !== kind) continue
      if (anyMeters === Infinity) anyMeters = meters[i]!
      if (slot !== UNASSIGNED && this.#siteOwner[site[i]!] === slot) ownMeters = meters[i]!
    }
    any[demand] = Math.min(anyMeters, seats.meters(demand, UNASSIGNED))
    own[demand] = slot === UNASSIGNED ? Infinity : Math.min(ownMeters, seats.meters(demand, slot))
  }

  #tally(demand: number, sign: 1 | -1): void {
    const residents = sign * this.reach.ground.demand.residents[demand]!
    for (const { own, any, tallies, city } of Object.values(this.#services)) {
      city.add(0, residents, own[demand]!, any[demand]!)
      for (const [level, counted] of this.#counted) {
        if (counted[demand] !== UNASSIGNED) {
          tallies.get(level)!.add(counted[demand]!, residents, own[demand]!, any[demand]!)
        }
      }
    }
  }

  #faceOf(demand: number): number {
    const building = this.reach.ground.demand.building[demand]!
    if (building >= 0) return this.plan.buildingFace[building]!
    return this.#placed.face[this.#siteCount + this.#faceRank(demand)]!
  }

  /** Demand points of faces come after those of buildings, in one run. */
  #faceRank(demand: number): number {
    return demand - this.#faceDemand[0]!
  }
}
