import { Injectable } from '@nestjs/common'
import { timeIn } from '@verdict/contracts'
import { locales } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import type { Decided } from '../assessments/assessments.service.ts'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { palette } from '../site/palette.ts'
import { SiteService } from '../site/site.service.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { languagesOf, localeFor } from '../pages/locale.ts'
import { Typesetter } from './typesetter.service.ts'

/** In bytes: some hundred reports. */
const KEPT = 32 * 1024 * 1024

/** How somebody wants a report. */
export interface Wanted {
  /** Languages, the most wanted first. */
  languages: (string | null | undefined)[]
  paper: 'a4' | 'letter'
}

/** Makes reports of results: what they say in a thread, the PDF of it in a process. */
@Injectable()
export class Reports {
  private readonly made = new TaskCache<Uint8Array>(KEPT, ({ length }) => length)

  constructor(
    private readonly environment: Environment,
    private readonly site: SiteService,
    private readonly pool: WorkerPool,
    private readonly typesetter: Typesetter,
  ) {}

  /** The client's report. The same result makes the same bytes; what was made is kept while it is asked for. */
  async ofResult(
    { assessment, version, token }: Decided,
    wanted: Wanted,
    database: EntityManager,
  ): Promise<Uint8Array> {
    const { name, colours, disclosure, timeZone } = await this.site.read(database)
    const { hash, number, sent, document } = version
    const { answers, priorities, verdict, createdAt } = assessment
    const told = {
      recorded: { version: number, answers, priorities, verdict, createdAt: timeIn(timeZone, createdAt) },
      firm: { name, accent: colours.accent, disclosure },
      locale: languageOf(document, wanted.languages),
      size: wanted.paper === 'letter' ? ('us-letter' as const) : wanted.paper,
      colours: palette.light,
      address: `${baseAddress(this.environment)}/r/${token}`,
    }
    return this.made.of([told, hash], async () => {
      const lane = laneFor(walkCost(sent.json.length) + decideCost(document))
      const typesetting = await this.pool.run(lane, 'reportOf', { ...told, version: { hash, json: sent.json } })
      return this.typesetter.typeset(typesetting)
    })
  }
}

/** The first that is wanted in which the model and the product can say everything. */
function languageOf(document: Decided['version']['document'], wanted: Wanted['languages']): string {
  const written = languagesOf(document)
  const spoken = written.filter((locale) => locales.includes(locale.split('-')[0] as string))
  return localeFor(spoken.length > 0 ? spoken : written, wanted, undefined)
}
