import type { Remote } from 'comlink'
import { unpackBase } from '#core/plan/packed-base.ts'
import type { Result } from '#core/problem/result.ts'
import { ok } from '#core/problem/result.ts'
import type { CityWorker } from './city-worker.ts'
import type { OpenedCity, PackedCity } from './opened-city.ts'
import type { ReadProgress } from './read-progress.ts'
import { WorkerClient } from './worker-client.ts'

/** The worker that reads, builds and writes cities, as the page sees it. */
export class CityClient extends WorkerClient<CityWorker> {
  /** Asks for a city, and unpacks it. */
  async askCity(
    question: (worker: Remote<CityWorker>, progress: ReadProgress) => Promise<Result<PackedCity>>,
    onProgress?: ReadProgress,
  ): Promise<Result<OpenedCity>> {
    const answer = await this.ask(question, onProgress)
    return answer.ok ? ok({ ...answer.value, base: unpackBase(answer.value.base) }) : answer
  }
}
