import { Injectable } from '@nestjs/common'
import { startOfDay, nextDay } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import { textIn, wordingIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { LeadsOfWeek } from '../leads/leads-of-week.service.ts'
import type { MailBlock } from '../mail/content.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { mailWordsIn } from '../mail/words/mail-words.ts'
import { SiteService } from '../site/site.service.ts'
import type { SummedWeek } from './week.ts'

/** The most models that are named. */
const MOST_MODELS = 5

interface Taken {
  title: LocalText
  count: number
}

/** Writes what a week brought: new leads, next steps that are due, the models that were taken most. */
@Injectable()
export class DigestMail {
  constructor(
    private readonly leads: LeadsOfWeek,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    environment: Environment,
    kinds: MailKinds,
  ) {
    const at = (page: string) => deskAddress(environment, page)
    kinds.offer('digest', {
      write: async ({ locale, data }, database) => {
        const { user = '', ...week } = data
        const { parts } = await this.week(user, week as unknown as SummedWeek, locale, database)
        const { date } = wordingIn(locale)
        const [from, to] = [date(week.from ?? ''), date(week.to ?? '')]
        const values = { ...parts, from, to, account: at(deskPages.account()) }
        return { template: 'digest', values, link: at(deskPages.leads()) }
      },
    })
  }

  /** Nothing is mailed where a week has brought nothing. */
  async add(to: { id: string; to: string }, week: SummedWeek, database: EntityManager) {
    const locale = await this.site.language(database)
    const { isEmpty } = await this.week(to.id, week, locale, database)
    if (isEmpty) return
    await this.outgoing.add(
      [{ kind: 'digest', to: to.to, locale, data: { user: to.id, ...week } }],
      database,
      new Date(),
    )
  }

  private async week(user: string, { from, to, until }: SummedWeek, locale: string, database: EntityManager) {
    const timeZone = await this.site.timeZone(database)
    const words = mailWordsIn(locale).digest
    const [created, createdCount] = await this.leads.created({ from, to, timeZone }, database)
    const [steps, stepsCount] = await this.leads.steps(user, { to: until, timeZone }, database)
    const taken = await mostTaken(startOfDay(timeZone, from), startOfDay(timeZone, nextDay(to)), database)
    const { date } = wordingIn(locale)
    const title = (text: LocalText | null) => textIn(text ?? undefined, locale, 'en')
    const parts = {
      leads: part(words.leads, createdCount, created, ({ name, company, modelTitle }) =>
        [name, company, title(modelTitle)].filter(Boolean).join(', '),
      ),
      steps: part(words.steps, stepsCount, steps, ({ nextStepOn, nextStep, name }) =>
        [`${date(nextStepOn as string)}: ${nextStep ?? ''}`.trim(), name].join(' · '),
      ),
      models: part(
        () => words.models,
        taken.length,
        taken,
        (row) => words.times(title(row.title), row.count),
      ),
    }
    return { parts, isEmpty: Object.values(parts).every((blocks) => blocks.length === 0) }
  }
}

/** A heading with the count over the first of them; nothing where there are none. */
function part<Row>(
  heading: (count: number) => string,
  count: number,
  rows: Row[],
  say: (row: Row) => string,
): MailBlock[] {
  if (count === 0) return []
  const items = rows.map(say)
  return [
    { kind: 'heading', text: heading(count) },
    { kind: 'list', items: count > rows.length ? [...items, '…'] : items },
  ]
}

const mostTaken = (from: Date, until: Date, database: EntityManager): Promise<Taken[]> =>
  database.query(
    `select models.title, count(*)::int as count
     from assessments
     join model_versions on model_versions.id = assessments.version_id
     join models on models.id = model_versions.model_id
     where assessments.created_at >= $1 and assessments.created_at < $2
     group by models.id order by count desc, models.slug limit ${MOST_MODELS}`,
    [from, until],
  )
