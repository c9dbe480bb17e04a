import { Injectable } from '@nestjs/common'
import { type Site, timeIn } from '@verdict/contracts'
import { briefBlocks } from '@verdict/reports/layout/brief-blocks'
import { defaultLayouts } from '@verdict/reports/layout/default-layouts'
import type { Layouts } from '@verdict/reports/layout/compose'
import type { LeadDetails } from '@verdict/reports/brief'
import type { PlainPart } from '@verdict/reports/plain'
import type { EntityManager } from 'typeorm'
import type { Decided } from '../assessments/assessments.service.ts'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { palette } from '../site/palette.ts'
import { type SiteContact, SiteService } from '../site/site.service.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { languageOf } from './language-of.ts'
import { ReportLayouts } from './layouts/report-layouts.service.ts'
import type { SentReport } from './report-of.ts'
import { Typesetter } from './typesetter.service.ts'

/** In bytes: some hundred reports. */
const KEPT = 32 * 1024 * 1024

/** The requested form of a report. */
export interface Wanted {
  /** Languages, the most wanted first. */
  languages: (string | null | undefined)[]
  paper: 'a4' | 'letter'
}

/** The lead of a brief, when it was created, and the time of printing. */
export interface Called {
  contact: Omit<LeadDetails, 'createdAt' | 'notes'>
  /** What colleagues noted, newest first, where the report may say it. */
  notes?: { text: string; author: string | null; at: Date }[]
  createdAt: Date
  now: Date
}

/** The site as paper says it: with its pictures. */
type ReportSite = Omit<Site, 'contact'> & { contact: SiteContact }

/** Makes reports of results: the content in a thread, the PDF in a process. */
@Injectable()
export class Reports {
  private readonly briefs = new TaskCache<PlainPart[]>(50, () => 1)
  private readonly made = new TaskCache<Uint8Array>(KEPT, ({ length }) => length)

  constructor(
    private readonly environment: Environment,
    private readonly site: SiteService,
    private readonly layouts: ReportLayouts,
    private readonly pool: WorkerPool,
    private readonly typesetter: Typesetter,
  ) {}

  /** The client's report. The same result makes the same bytes; recent ones are cached. */
  async ofResult(decided: Decided, wanted: Wanted, database: EntityManager): Promise<Uint8Array> {
    const { client } = await this.layouts.present(database)
    const input = { ...this.inputOf(decided, wanted, await this.read(database)), layouts: { client } }
    const { version, ...rest } = input
    return this.made.of([rest, version.hash], () => this.make(input, decided))
  }

  /** The consultant's brief with present data. It contains personal data, so it is not cached. */
  async ofLead(decided: Decided, called: Called, wanted: Wanted, part: 'all' | 'brief', database: EntityManager) {
    const present = await this.layouts.present(database)
    const consultant = briefBlocks(present.consultant ?? defaultLayouts.consultant)
    const layouts = part === 'brief' ? { ...present, consultant } : present
    return this.preview(decided, wanted, layouts, database, called)
  }

  /** A report of other blocks than the present ones; with a lead the consultant's. */
  async preview(decided: Decided, wanted: Wanted, layouts: Layouts, database: EntityManager, called?: Called) {
    const input = called
      ? await this.leadInput(decided, called, wanted, database)
      : this.inputOf(decided, wanted, await this.read(database))
    return this.make({ ...input, layouts }, decided)
  }

  /** The consultant's brief in words. Recent ones are cached, because several colleagues get the same. */
  async briefOf(decided: Decided, called: Called, wanted: Wanted, database: EntityManager): Promise<PlainPart[]> {
    const input = await this.leadInput(decided, called, wanted, database)
    const { version, firm: _, ...rest } = input
    return this.briefs.of([rest, version.hash], () => this.pool.run(laneOf(decided), 'briefOf', input))
  }

  private async leadInput(
    decided: Decided,
    { contact, notes = [], createdAt, now }: Called,
    wanted: Wanted,
    database: EntityManager,
  ) {
    const site = await this.read(database)
    const { timeZone } = site
    const lead = {
      contact: {
        ...contact,
        notes: notes.map((note) => ({ ...note, at: timeIn(timeZone, note.at) })),
        createdAt: timeIn(timeZone, createdAt),
      },
      printedAt: timeIn(timeZone, now),
    }
    return { ...this.inputOf(decided, wanted, site), lead }
  }

  private async read(database: EntityManager): Promise<ReportSite> {
    return { ...(await this.site.read(database)), contact: await this.site.contact(database) }
  }

  private inputOf({ assessment, version, token }: Decided, wanted: Wanted, site: ReportSite) {
    const { name, colours, disclosure, timeZone, contact } = site
    const { hash, number, sent, document, slug } = version
    const { answers, priorities, verdict, createdAt } = assessment
    const input: SentReport = {
      recorded: { version: number, answers, priorities, verdict, createdAt: timeIn(timeZone, createdAt) },
      version: { hash, json: sent.json },
      slug,
      firm: { name, accent: colours.accent, disclosure, contact },
      locale: languageOf(document, wanted.languages),
      size: wanted.paper === 'letter' ? 'us-letter' : 'a4',
      colours: palette.light,
      address: `${baseAddress(this.environment)}/r/${token}`,
    }
    return input
  }

  private async make(input: SentReport, decided: Decided): Promise<Uint8Array> {
    return this.typesetter.typeset(await this.pool.run(laneOf(decided), 'reportOf', input))
  }
}

const laneOf = ({ version }: Decided) => laneFor(walkCost(version.sent.json.length) + decideCost(version.document))
