import { Injectable } from '@nestjs/common'
import type { InputOf, previewReportLayout, ReportKind } from '@verdict/contracts'
import { MOST_NOTES } from '@verdict/reports/brief'
import type { EntityManager } from 'typeorm'
import { Assessments, type Decided } from '../../assessments/assessments.service.ts'
import { notFound } from '../../http/api-error.ts'
import { LeadContacts } from '../../leads/lead-contacts.service.ts'
import { type Called, Reports } from '../reports.service.ts'
import { ReportLayouts } from './report-layouts.service.ts'

/** Whom a preview is about. */
export interface Previewed {
  pdf: Uint8Array
  /** A lead, an assessment without one, or nobody. */
  of: 'lead' | 'assessment' | 'example'
}

/** The lead of an example. */
const SOMEBODY: Called['contact'] = {
  name: 'Grace Hopper',
  company: 'Harvard & Sons',
  email: 'grace@example.org',
  phone: null,
  message: null,
  locale: null,
  nextStep: null,
  nextStepOn: null,
  nextStepTime: null,
}

/** Reports as blocks that are not saved would make them. */
@Injectable()
export class LayoutPreview {
  constructor(
    private readonly assessments: Assessments,
    private readonly contacts: LeadContacts,
    private readonly layouts: ReportLayouts,
    private readonly reports: Reports,
  ) {}

  /** @throws ApiError (422 where they make no report; 404) */
  async make(
    kind: ReportKind,
    { blocks, lead, lang }: InputOf<typeof previewReportLayout>['body'],
    { database, now }: { database: EntityManager; now: Date },
  ): Promise<Previewed> {
    const saved = await this.layouts.one(kind, database)
    await this.layouts.check(kind, blocks, saved.blocks, database)
    const { decided, called, of } = await this.subject(lead, { database, now })
    const wanted = { languages: [lang, decided.assessment.locale], paper: 'a4' as const }
    const layouts = { ...(await this.layouts.present(database)), [kind]: blocks }
    const pdf =
      kind === 'client'
        ? await this.reports.preview(decided, wanted, layouts, database)
        : await this.reports.preview(decided, wanted, layouts, database, called)
    return { pdf, of }
  }

  private async subject(
    lead: string | undefined,
    { database, now }: { database: EntityManager; now: Date },
  ): Promise<{ decided: Decided; called: Called; of: Previewed['of'] }> {
    const nobody: Called = { contact: SOMEBODY, createdAt: now, now }
    if (lead !== undefined) {
      const { assessment, ...called } = await this.contacts.withNotes(lead, MOST_NOTES, database)
      if (assessment === null) throw notFound('This lead took no assessment: there is nothing to report.')
      const decided = await this.assessments.byId(assessment, database)
      return { decided, called: { ...called, now }, of: 'lead' }
    }
    const newest = await this.assessments.newest(database)
    if (!newest) {
      const decided = await this.assessments.example(database, now)
      if (!decided) throw notFound('No model is published yet: there is nothing to report.')
      return { decided, called: nobody, of: 'example' }
    }
    const { assessment } = newest
    const id = await this.contacts.idOf(assessment.id, database)
    if (id === undefined) return { decided: newest, called: nobody, of: 'assessment' }
    const called = await this.contacts.withNotes(id, MOST_NOTES, database)
    return { decided: newest, called: { ...called, now }, of: 'lead' }
  }
}
