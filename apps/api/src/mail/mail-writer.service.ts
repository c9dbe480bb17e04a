import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { SiteService } from '../site/site.service.ts'
import { palette } from '../site/palette.ts'
import { type Letterhead, written, type WrittenMail } from './content.ts'
import type { MailEntity } from './mail.entity.ts'
import { MailKinds } from './mail-kinds.ts'
import { mailWordsIn } from './words/mail-words.ts'

/** Writes mails: what the rooms have to say, under the name of the consultancy. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly kinds: MailKinds,
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
    const sender = await this.sender(mail.locale, database)
    const kind = this.kinds.of(mail.kind)
    const hidden = mailWordsIn(mail.locale).hidden
    const as = async (link: string) =>
      written(await kind.write({ ...mail, data: { ...mail.data, link } }, database), sender)
    const shown = await as(hidden)
    return { whole: mail.onceOnly && link !== undefined ? await as(link) : shown, shown }
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
