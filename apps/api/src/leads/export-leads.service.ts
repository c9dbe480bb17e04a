import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { exportLeads, InputOf } from '@verdict/contracts'
import { stringify } from 'csv-stringify'
import type { EntityManager } from 'typeorm'
import type { Work } from '../http/work.ts'
import { filterLeads, type LeadFilter } from './filter-leads.ts'
import type { Lead } from './lead.entity.ts'

/** Rows read at a time: memory stays flat however many there are. */
const BATCH = 1_000

const inEnglish = (text: { [locale: string]: string } | null) => (text && (text.en ?? Object.values(text)[0])) ?? ''

const COLUMNS: { [header: string]: (lead: Lead) => string | number } = {
  Received: ({ createdAt }) => createdAt.toISOString(),
  Name: ({ name }) => name,
  'E-mail': ({ email }) => email,
  Company: ({ company }) => company ?? '',
  Phone: ({ phone }) => phone ?? '',
  Message: ({ message }) => message ?? '',
  Status: ({ status }) => status,
  'Next step': ({ nextStep }) => nextStep ?? '',
  'Next step on': ({ nextStepOn }) => nextStepOn ?? '',
  Model: ({ modelTitle }) => inEnglish(modelTitle),
  Version: ({ version }) => version,
  Verdict: ({ winnerName }) => inEnglish(winnerName),
  Strength: ({ strength }) => strength ?? '',
  Lead: ({ margin }) => margin ?? '',
  Language: ({ locale }) => locale ?? '',
  'Consent given': ({ consentAt }) => consentAt.toISOString(),
  'May be written to': ({ marketing }) => (marketing ? 'yes' : 'no'),
}

@Injectable()
export class ExportLeads {
  /** The filtered leads as CSV, written while they are read. */
  async run({ query }: InputOf<typeof exportLeads>, { database, audit, reply, now }: Work): Promise<Readable> {
    await audit.record({
      action: 'export',
      resource: 'leads',
      record: 'csv',
      after: { filters: Object.keys(query.filter) },
    })
    reply.headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="leads-${now.toISOString().slice(0, 10)}.csv"`,
    })
    const csv = stringify({ header: true, bom: true, columns: Object.keys(COLUMNS) })
    const source = Readable.from(rows(database, query.filter))
    source.on('error', (error) => csv.destroy(error))
    return source.pipe(csv)
  }
}

async function* rows(database: EntityManager, filter: LeadFilter) {
  let after: string | undefined
  for (;;) {
    const batch = filterLeads(database, filter).orderBy('lead.id', 'ASC').limit(BATCH)
    if (after !== undefined) batch.andWhere('lead.id > :after', { after })
    const leads = await batch.getMany()
    for (const lead of leads) yield Object.values(COLUMNS).map((column) => inert(column(lead)))
    if (leads.length < BATCH) return
    after = leads.at(-1)?.id
  }
}

/** What spreadsheets take for a formula, full-width signs and leading white space included, is marked as text. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/

const inert = (cell: string | number) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)
