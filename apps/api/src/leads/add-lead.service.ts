import { Injectable } from '@nestjs/common'
import type { addLead, InputOf } from '@verdict/contracts'
import { unprocessable } from '../http/api-error.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import type { Work } from '../work/work.ts'
import { addLeads } from './add-leads.ts'
import type { LeadEntity } from './lead.entity.ts'
import { OwnerMails } from './owner-mails.service.ts'

@Injectable()
export class AddLead {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly owners: OwnerMails,
  ) {}

  async run({ body }: InputOf<typeof addLead>, work: Work): Promise<LeadEntity> {
    if (body.nextStepTime && !body.nextStepOn)
      throw unprocessable([{ pointer: '/nextStepTime', message: 'A time needs its day.' }])
    if (body.owner && !(await this.colleagues.has(body.owner, work.database)))
      throw unprocessable([{ pointer: '/owner', message: 'Nobody with this id works here.' }])
    const [lead] = (await addLeads([body], work)) as [LeadEntity]
    if (lead.owner) await this.owners.add(lead.owner, [lead.id], work)
    return lead
  }
}
