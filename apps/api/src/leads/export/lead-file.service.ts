import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import {
  dayIn,
  type exportLeads,
  type InputOf,
  type LeadFileColumn,
  leadFileColumns,
  leadFileHeaders,
  type LeadFileFormat,
  type LeadFileOptions,
  leadFileTypes,
} from '@verdict/contracts'
import { LRUCache } from 'lru-cache'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { ModelColumns } from '../../assessments/export/model-columns.ts'
import { Assessments } from '../../assessments/assessments.service.ts'
import { PublishedVersions } from '../../decision-models/published-versions.service.ts'
import { inOrder } from '../../http/page.ts'
import { Colleagues } from '../../identity/colleagues.service.ts'
import { SiteService } from '../../site/site.service.ts'
import type { Work } from '../../work/work.ts'
import { filterLeads, type Looking } from '../filter-leads.ts'
import { LeadEntity } from '../lead.entity.ts'
import type { ExportedLead, LeadLayout, LeadRow } from './exported-lead.ts'
import { leadColumns } from './lead-columns.ts'
import { leadFormats } from './lead-formats.ts'

type Chosen = Pick<InputOf<typeof exportLeads>['query'], 'filter' | 'sort'>

/** Leads that are read and written at a time: memory stays flat however many there are, and requests wait for a few milliseconds at most. */
export const BATCH = 200

/** A file that is being made. */
export interface PlannedFile extends LeadFileOptions {
  format: LeadFileFormat
  timeZone: string
  /** The versions that its leads' assessments were decided by. */
  versions: string[]
}

/** The files of leads. */
@Injectable()
export class LeadFile {
  private readonly kept = new LRUCache<string, ModelColumns>({ max: 4 })

  constructor(
    private readonly assessments: Assessments,
    private readonly published: PublishedVersions,
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
  ) {}

  /** What a file that is asked for is made by, and how its filter is meant. */
  async plan<Asked extends Chosen & LeadFileOptions & Pick<PlannedFile, 'format'>>(
    asked: Asked,
    { now, actor }: Pick<Work, 'now' | 'actor'>,
    database: EntityManager,
  ): Promise<{ planned: Asked & PlannedFile; looking: Looking }> {
    const timeZone = await this.site.timeZone(database)
    const looking = { timeZone, now, actor }
    const leads = filterLeads(database, asked.filter, looking).select('lead.assessment')
    const versions = await this.assessments.versionsOf(leads, database)
    return { planned: { ...asked, timeZone, versions }, looking }
  }

  /** Selects the ids of those that a filter lets through, in the order of the list. */
  chosen({ filter, sort }: Chosen, looking: Looking, database: EntityManager): SelectQueryBuilder<LeadEntity> {
    return inOrder(filterLeads(database, filter, looking), sort).select('lead.id', 'id')
  }

  /** What its columns are. */
  async layout(
    { columns: chosen, choices, versions, separator, bom }: PlannedFile,
    database: EntityManager,
  ): Promise<LeadLayout> {
    const keys: readonly LeadFileColumn[] = chosen ?? leadFileColumns
    const models = await this.modelColumns(versions, database)
    const columns = keys.flatMap((key) => {
      if (key === 'answers') return models.answers(choices)
      return key === 'scores' ? models.scores() : [{ header: leadFileHeaders[key], ...leadColumns[key] }]
    })
    const owners = keys.includes('owner') ? await this.colleagues.names(database) : new Map<string, string>()
    return { name: 'Leads', keys, columns, owners, separator, bom }
  }

  /** The bytes of some leads. @param isFirst whether no rows come before them */
  part(leads: ExportedLead[], { format }: PlannedFile, layout: LeadLayout, isFirst: boolean): Buffer {
    return leadFormats[format].part(leads, layout, isFirst)
  }

  whole(parts: AsyncIterable<Buffer>, { format }: PlannedFile, layout: LeadLayout): Readable {
    return leadFormats[format].file(parts, layout)
  }

  /** Made once a file: versions never change. */
  private async modelColumns(versions: string[], database: EntityManager): Promise<ModelColumns> {
    const key = versions.join()
    const known = this.kept.get(key)
    if (known) return known
    const loaded = await Promise.all(versions.map((id) => this.published.byId(database, id)))
    const columns = new ModelColumns(loaded.filter((version) => version !== undefined))
    this.kept.set(key, columns)
    return columns
  }

  /** Some leads as they are now, in this order; those that are gone by now are left out. */
  async leads(
    ids: string[],
    { timeZone }: PlannedFile,
    { keys, owners }: LeadLayout,
    database: EntityManager,
  ): Promise<ExportedLead[]> {
    const leads = new Map((await rowsOf(ids, database)).map((lead) => [lead.id, lead]))
    const taken = [...leads.values()].flatMap(({ assessment }) => assessment ?? [])
    const [answers, scores] = [keys.includes('answers'), keys.includes('scores') || keys.includes('margin')]
    const asked = await this.assessments.taken(taken, { answers, scores }, database)
    return ids.flatMap((id) => {
      const lead = leads.get(id)
      if (!lead) return []
      const {
        source = {},
        answers = {},
        scores,
      } = (lead.assessment === null ? undefined : asked.get(lead.assessment)) ?? {}
      const ownerName = lead.owner === null ? undefined : owners.get(lead.owner)
      return [{ ...lead, ownerName, source, answers, scores: scores ?? {}, timeZone }]
    })
  }
}

/** Leads without what only their own page shows. Rows as they come: of 100,000 entities the making takes longer than the reading. */
async function rowsOf(ids: string[], database: EntityManager): Promise<LeadRow[]> {
  const { columns } = database.connection.getMetadata(LeadEntity)
  const read = columns
    .filter(({ propertyName }) => propertyName !== 'consentText')
    // A date would come as midnight of the server's time zone.
    .map(
      ({ databaseName, propertyName, type }) =>
        `${databaseName}${type === 'date' ? '::text' : ''} as "${propertyName}"`,
    )
  return database.query(`select ${read.join()} from leads where id = any($1)`, [ids])
}

export const fileName = ({ format, timeZone }: PlannedFile, now: Date) => `leads-${dayIn(timeZone, now)}.${format}`

export const fileHeaders = (format: LeadFileFormat, name: string) => ({
  'content-type': `${leadFileTypes[format]}${format === 'xlsx' ? '' : '; charset=utf-8'}`,
  'content-disposition': `attachment; filename="${name}"`,
})

/** The filter as the audit shows it: without the search text, which may be personal. */
export function auditedFilter({ q, id, ...filter }: Chosen['filter']) {
  const fields = Object.keys({ ...(q !== undefined && { q }), ...(id && { id }), ...filter })
  return { filters: fields, filter }
}

/** Whom a file holds, so that it is found with each lead; of a larger one its filter and its count say enough. */
export const namedIn = (ids: string[]) => (ids.length <= BATCH ? { exportedLeads: ids } : {})
