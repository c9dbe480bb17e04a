import { Injectable } from '@nestjs/common'
import { MENTION, MOST_MENTIONS, pathOfPlace } from '@verdict/contracts'
import { namesIn, wordingIn } from '@verdict/wording'
import { deskAddress, deskPages } from '../../config/desk-address.ts'
import { Environment } from '../../config/environment.token.ts'
import { unprocessable } from '../../http/api-error.ts'
import { Colleagues } from '../../identity/colleagues.service.ts'
import { MailKinds } from '../../mail/mail-kinds.ts'
import { OutgoingMails } from '../../mail/outgoing-mails.service.ts'
import { SiteService } from '../../site/site.service.ts'
import { actorOf, type Work } from '../../work/work.ts'
import type { ModelEntity } from '../model.entity.ts'
import type { CommentEntity } from './comment.entity.ts'
import type { CommentThreadEntity } from './comment-thread.entity.ts'
import { mentionsIn } from './read-threads.ts'

interface Said {
  comment: Pick<CommentEntity, 'id' | 'text'>
  thread: Pick<CommentThreadEntity, 'id' | 'place' | 'about'>
  model: ModelEntity
  /** What the comment said before; '' for a new one. */
  before: string
}

/** Whom comments mention: each is mailed once for a comment. */
@Injectable()
export class Mentions {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    environment: Environment,
    kinds: MailKinds,
  ) {
    kinds.offer('mention', {
      write: ({ data: { author = '', model = '', about = '', comment = '', page = '' } }) =>
        Promise.resolve({
          template: 'mention',
          values: { author, model, about, comment: [{ kind: 'text', text: comment }] },
          link: deskAddress(environment, page),
        }),
    })
  }

  /**
   * Notes whom a comment mentions, and mails those who were not mentioned in it before; not its author, nor who can no longer sign in or wants no such mails.
   *
   * @throws ApiError (422) where it mentions nobody that there is, or too many
   */
  async add({ comment: { id, text }, thread, model, before }: Said, work: Work) {
    const { database } = work
    const mentioned = mentionsIn(text)
    if (mentioned.length > MOST_MENTIONS)
      throw unprocessable([
        {
          pointer: '/text',
          message: `A comment mentions ${MOST_MENTIONS} colleagues at most, not ${mentioned.length}.`,
        },
      ])
    const earlier = new Set(mentionsIn(before))
    for (const user of mentioned.filter((each) => !earlier.has(each)))
      await this.colleagues.check(user, '/text', database)
    if (mentioned.length === 0) return
    const told: { user_id: string }[] = await database.query(
      `insert into comment_mentions (comment_id, user_id)
       select $1, id from users where id = any($2)
       on conflict do nothing returning user_id`,
      [id, mentioned],
    )
    await this.mail(
      told.map(({ user_id }) => user_id),
      { text, thread, model },
      work,
    )
  }

  private async mail(
    users: string[],
    { text, thread, model }: Omit<Said, 'comment' | 'before'> & { text: string },
    work: Work,
  ) {
    const { database, now } = work
    const { id: author, name } = actorOf(work)
    const addresses = await this.colleagues.whoWantMentions(
      users.filter((user) => user !== author),
      database,
    )
    if (addresses.length === 0) return
    const locale = await this.site.language(database)
    const names = namesIn(model.draft, locale)
    const said = await this.colleagues.names(database)
    const data = {
      author: name,
      model: names.text(model.title) || model.slug,
      about: wordingIn(locale).place(pathOfPlace(thread.place), names) || names.text(model.title),
      comment: text.replace(MENTION, (_, user: string) => `@${said.get(user) ?? '…'}`),
      page: deskPages.comments(model.id, thread),
    }
    await this.outgoing.add(
      addresses.map((to) => ({ kind: 'mention' as const, to, locale, data })),
      database,
      now,
    )
  }
}
