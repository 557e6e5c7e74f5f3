import { transfer } from 'comlink'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { ServiceReach } from '#core/analysis/service-reach.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { ok, type Result } from '#core/problem/result.ts'

/** Walking distances over the ground of a city; the long arrays move to who asked. */
export async function measureReach(
  ground: PackedBase,
  rules: Pick<RuleProfile, 'serviceRadii' | 'walkFactor'>,
): Promise<Result<ServiceReach>> {
  const reach = measureServiceReach(unpackBase(ground), rules)
  return ok(transfer(reach, [reach.start.buffer, reach.site.buffer, reach.meters.buffer]))
}
