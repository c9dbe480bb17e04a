import { Controller } from '@nestjs/common'
import { addLeadTask, deleteLeadTask, type InputOf, listLeadTasks, updateLeadTask } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import type { Work } from '../work/work.ts'
import { LeadTasks, replyOf } from './lead-tasks.service.ts'

@Controller()
export class LeadTasksController {
  constructor(private readonly tasks: LeadTasks) {}

  @Endpoint(listLeadTasks)
  async list({ query }: InputOf<typeof listLeadTasks>, work: Work) {
    return (await readPage('lead-tasks', await this.tasks.filtered(query.filter, work), query)).map(replyOf)
  }

  @Endpoint(addLeadTask)
  add(input: InputOf<typeof addLeadTask>, work: Work) {
    return this.tasks.add(input, work)
  }

  @Endpoint(updateLeadTask)
  update(input: InputOf<typeof updateLeadTask>, work: Work) {
    return this.tasks.update(input, work)
  }

  @Endpoint(deleteLeadTask)
  remove({ params }: InputOf<typeof deleteLeadTask>, work: Work) {
    return this.tasks.remove(params.id, work)
  }
}
