import { Controller } from '@nestjs/common'
import {
  getMailTemplate,
  type InputOf,
  listMailTemplates,
  listMailTemplateVersions,
  previewMailTemplate,
  testMailTemplate,
  updateMailTemplate,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { baseAddress } from '../../config/base-address.ts'
import { Environment } from '../../config/environment.token.ts'
import { orNotFound } from '../../http/api-error.ts'
import type { Call } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { Page } from '../../http/page.ts'
import { userNames } from '../../identity/user-names.ts'
import { actorOf, type Work } from '../../work/work.ts'
import { MailWriter } from '../mail-writer.service.ts'
import { OutgoingMails } from '../outgoing-mails.service.ts'
import { exampleValues } from './example-values.ts'
import type { TemplateTexts } from './fill-template.ts'
import { MailTemplates, placeOf } from './mail-templates.service.ts'

@Controller()
export class MailTemplatesController {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
    private readonly outgoing: OutgoingMails,
    private readonly environment: Environment,
  ) {}

  @Endpoint(listMailTemplates)
  async list({ query: { filter, range, sort } }: InputOf<typeof listMailTemplates>, { database }: Work) {
    const wanted = (await this.templates.all(database)).filter((template) =>
      Object.entries(filter).every(
        ([field, value]) => value === undefined || template[field as keyof typeof filter] === value,
      ),
    )
    const [first, last] = range
    const ordered = sort[0] === 'id' ? wanted.sort((one, other) => (one.id < other.id ? -1 : 1)) : wanted
    const rows = sort[1] === 'ASC' ? ordered : ordered.reverse()
    return new Page('mail-templates', rows.slice(first, last + 1), first, rows.length)
  }

  @Endpoint(getMailTemplate)
  one({ params }: InputOf<typeof getMailTemplate>, { database }: Work) {
    return this.templates.one(orNotFound(placeOf(params.id)), database)
  }

  @Endpoint(updateMailTemplate)
  update({ params, body }: InputOf<typeof updateMailTemplate>, work: Work) {
    return this.templates.save(orNotFound(placeOf(params.id)), body, work)
  }

  @Endpoint(listMailTemplateVersions)
  async versions({ params }: InputOf<typeof listMailTemplateVersions>, { database }: Work) {
    const versions = await this.templates.versions(orNotFound(placeOf(params.id)), database)
    const names = await userNames(database, versions, 'author')
    return versions.map((version) => ({ ...version, author: names.get(version.author) ?? null }))
  }

  @Endpoint(previewMailTemplate)
  preview({ params, body }: InputOf<typeof previewMailTemplate>, { database }: Work) {
    return this.example(params.id, body, database)
  }

  @Endpoint(testMailTemplate)
  async test({ params, body }: InputOf<typeof testMailTemplate>, call: Call) {
    const { database, audit, now } = call
    const { locale } = orNotFound(placeOf(params.id))
    const written = await this.example(params.id, body, database)
    const to = actorOf(call).email
    const [id = ''] = await this.outgoing.add([{ kind: 'test', to, locale, written }], database, now)
    await audit.record({ action: 'send', resource: 'mail-templates', record: params.id })
    return { id, to, state: this.outgoing.areSent ? ('queued' as const) : ('kept' as const) }
  }

  private example(id: string, texts: TemplateTexts, database: EntityManager) {
    const place = orNotFound(placeOf(id))
    this.templates.check(place, texts)
    const link = `${baseAddress(this.environment)}/`
    return this.writer.filled(place, texts, { values: exampleValues(place.locale), link }, database)
  }
}
