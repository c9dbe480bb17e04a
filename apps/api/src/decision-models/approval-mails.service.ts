import { Injectable } from '@nestjs/common'
import { namesIn } from '@verdict/wording'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { SiteService } from '../site/site.service.ts'
import { actorOf, type Work } from '../work/work.ts'
import type { ApprovalEntity } from './approval.entity.ts'
import type { ModelEntity } from './model.entity.ts'

type Told = 'approval-asked' | 'approval-given' | 'approval-declined' | 'approval-void'

/** Mails about the approval of drafts: nobody has to open a model to learn that it waits for them, or what became of their question. */
@Injectable()
export class ApprovalMails {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    private readonly outgoing: OutgoingMails,
    environment: Environment,
    kinds: MailKinds,
  ) {
    kinds.offer('approval', {
      write: ({ data: { told, author = '', model = '', note = '', page = '' } }) =>
        Promise.resolve({
          template: told as Told,
          values: { author, model, note: note === '' ? [] : [{ kind: 'text', text: note }] },
          link: deskAddress(environment, page),
        }),
    })
  }

  /** To everybody who may approve it. Where the settings ask for nobody's approval nobody has to be told. */
  async asked({ note }: Pick<ApprovalEntity, 'note'>, model: ModelEntity, work: Work) {
    if (!(await this.site.needsApproval(work.database))) return
    const addresses = await this.colleagues.whoMayApprove(actorOf(work).id, work.database)
    await this.send('approval-asked', { addresses, note, model }, work)
  }

  /** To who asked. */
  async decided({ requestedById, approved, reason }: Omit<ApprovalEntity, 'model'>, model: ModelEntity, work: Work) {
    if (requestedById === null) return
    const addresses = await this.colleagues.whoWantMentions([requestedById], work.database)
    await this.send(approved ? 'approval-given' : 'approval-declined', { addresses, note: reason, model }, work)
  }

  /** To who asked: what they asked about is no longer what the draft says. */
  async changed({ requestedById }: Pick<ApprovalEntity, 'requestedById'>, model: ModelEntity, work: Work) {
    if (requestedById === null) return
    const addresses = await this.colleagues.whoWantMentions([requestedById], work.database)
    await this.send('approval-void', { addresses, note: null, model }, work)
  }

  private async send(
    told: Told,
    { addresses, note, model }: { addresses: string[]; note: string | null; model: ModelEntity },
    work: Work,
  ) {
    const { database, now } = work
    if (addresses.length === 0) return
    const locale = await this.site.language(database)
    const data = {
      ...{ told, author: actorOf(work).name, note: note ?? '', page: deskPages.model(model.id) },
      model: namesIn(model.draft, locale).text(model.title) || model.slug,
    }
    await this.outgoing.add(
      addresses.map((to) => ({ kind: 'approval' as const, to, locale, data })),
      database,
      now,
    )
  }
}
