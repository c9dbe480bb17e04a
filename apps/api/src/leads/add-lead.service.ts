import { Injectable } from '@nestjs/common'
import type { addLead, InputOf } from '@verdict/contracts'
import { Colleagues } from '../identity/colleagues.service.ts'
import type { Work } from '../work/work.ts'
import { addLeads } from './add-leads.ts'
import { atItsDay, NEXT_STEP } from './at-its-day.ts'
import type { LeadEntity } from './lead.entity.ts'
import { OwnerMails } from './owner-mails.service.ts'

@Injectable()
export class AddLead {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly owners: OwnerMails,
  ) {}

  async run({ body }: InputOf<typeof addLead>, work: Work): Promise<LeadEntity> {
    atItsDay(body, null, NEXT_STEP)
    if (body.owner) await this.colleagues.check(body.owner, '/owner', work.database)
    const [lead] = (await addLeads([body], 'hand', work)) as [LeadEntity]
    if (lead.owner) await this.owners.add(lead.owner, [lead.id], work)
    return lead
  }
}
