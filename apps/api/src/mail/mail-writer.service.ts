import { Injectable } from '@nestjs/common'
import type { MailTemplateKind } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { SiteService } from '../site/site.service.ts'
import { palette } from '../site/palette.ts'
import { type Letterhead, written, type WrittenMail } from './content.ts'
import type { MailEntity } from './mail.entity.ts'
import { type FilledMail, MailKinds } from './mail-kinds.ts'
import { filledTemplate, type TemplateTexts } from './templates/fill-template.ts'
import { MailTemplates } from './templates/mail-templates.service.ts'
import { mailWordsIn } from './words/mail-words.ts'

/** Writes mails: what the rooms have to say, under the name of the consultancy. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly kinds: MailKinds,
    private readonly templates: MailTemplates,
    private readonly site: SiteService,
  ) {}

  /**
   * A mail as it is sent, and as it is kept and shown: without the link that opens an account. What was written once stays as it is.
   *
   * @param link that one
   */
  async write(
    mail: MailEntity,
    link: string | undefined,
    database: EntityManager,
  ): Promise<{ whole: WrittenMail; shown: WrittenMail }> {
    const { subject, text, html } = mail
    if (!mail.onceOnly && subject !== null && text !== null && html !== null) {
      const before = { subject, text, html }
      return { whole: before, shown: before }
    }
    const { locale } = mail
    const kind = this.kinds.of(mail.kind)
    const hidden = mailWordsIn(locale).hidden
    const as = async (link: string) => {
      const { template, ...filled } = await kind.write({ ...mail, data: { ...mail.data, link } }, database)
      const texts = await this.templates.present(template, locale, database)
      return this.filled({ kind: template, locale }, texts, filled, database)
    }
    const shown = await as(hidden)
    return { whole: mail.onceOnly && link !== undefined ? await as(link) : shown, shown }
  }

  /** A mail made from a template. */
  async filled(
    { kind, locale }: { kind: MailTemplateKind; locale: string },
    texts: TemplateTexts,
    { values, link }: Omit<FilledMail, 'template'>,
    database: EntityManager,
  ): Promise<WrittenMail> {
    const sender = await this.sender(locale, database)
    const label = mailWordsIn(locale).links[kind]
    const all = { ...values, firm: sender.firm, link: [{ kind: 'link' as const, label, url: link }] }
    return written(filledTemplate(texts, all), sender)
  }

  private async sender(locale: string, database: EntityManager): Promise<Letterhead> {
    const [{ name, colours }, { privacyUrl, imprintUrl }] = [
      await this.site.read(database),
      await this.site.contact(database),
    ]
    const words = mailWordsIn(locale)
    const addresses = [
      { label: words.privacy, url: privacyUrl },
      { label: words.imprint, url: imprintUrl },
    ].filter((each): each is { label: string; url: string } => each.url !== null)
    return { firm: name, accent: colours.accent ?? (palette.light.accent as string), locale, addresses }
  }
}
