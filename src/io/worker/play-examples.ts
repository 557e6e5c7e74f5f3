import type { Branch } from '#core/plan/branch.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { Result } from '#core/problem/result.ts'
import { playScenarios } from '#io/formats/play-scenarios.ts'
import { fetchBytes } from './fetch-bytes.ts'

/** The scenarios that come with the bundled city, played on it. Codes: `fetch-failed`, and those of `playScenarios`. */
export async function playExamples(packed: PackedBase, url: string): Promise<Result<readonly Branch[]>> {
  const bytes = await fetchBytes(url)
  return bytes.ok ? playScenarios(unpackBase(packed), bytes.value) : bytes
}
