import { Injectable } from '@nestjs/common'
import { type Answers, compile, type CoreVerdict, ENGINE, type CompiledModel, type Priorities } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import type { LoadedVersion } from '../decision-models/published-versions.service.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { INLINE, laneFor, compileCost, decideCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'

/** In characters of JSON: some fifty of the largest verdicts. */
const KEPT = 16 * 1024 * 1024

/** Decides by published versions: small ones here, others in a thread, where the same question is decided once. */
@Injectable()
export class Decisions {
  private readonly verdicts = new TaskCache<CoreVerdict>(KEPT, (verdict) => JSON.stringify(verdict).length)
  private readonly compiled = new WeakMap<LoadedVersion, CompiledModel>()

  constructor(private readonly pool: WorkerPool) {}

  /**
   * @param answers known to fit the version, and the priorities too
   * @param engine by whose rules: those of an earlier engine verify what it recorded
   */
  async decide(
    version: LoadedVersion,
    answers: Answers,
    priorities: Priorities,
    engine = ENGINE,
  ): Promise<CoreVerdict> {
    const { document, hash, sent } = version
    const { json } = sent
    const operations = compileCost(json.length) + decideCost(document)
    if (operations <= INLINE) return decide(this.modelOf(version), answers, priorities, engine)
    const question = { answers, priorities, engine }
    return this.verdicts.of([question, hash], () =>
      this.pool.run(laneFor(operations), 'decideVersion', { version: { hash, json }, ...question }),
    )
  }

  private modelOf(version: LoadedVersion): CompiledModel {
    const model = this.compiled.get(version) ?? compile(version.document)
    this.compiled.set(version, model)
    return model
  }
}
