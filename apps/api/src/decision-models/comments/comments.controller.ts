import { Controller } from '@nestjs/common'
import {
  beginThread,
  deleteComment,
  editComment,
  type InputOf,
  listComments,
  listMentions,
  replyToThread,
  settleThread,
} from '@verdict/contracts'
import type { Call } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { actorOf } from '../../work/work.ts'
import { Comments } from './comments.service.ts'
import { ListMentions } from './list-mentions.service.ts'

@Controller()
export class CommentsController {
  constructor(
    private readonly comments: Comments,
    private readonly mentions: ListMentions,
  ) {}

  @Endpoint(listMentions)
  mentioning({ query }: InputOf<typeof listMentions>, call: Call) {
    return this.mentions.of(actorOf(call), query, call.database)
  }

  @Endpoint(listComments)
  list(input: InputOf<typeof listComments>, { database }: Call) {
    return this.comments.list(input, database)
  }

  @Endpoint(beginThread)
  begin(input: InputOf<typeof beginThread>, call: Call) {
    return this.comments.begin(input, call)
  }

  @Endpoint(replyToThread)
  reply(input: InputOf<typeof replyToThread>, call: Call) {
    return this.comments.reply(input, call)
  }

  @Endpoint(settleThread)
  settle(input: InputOf<typeof settleThread>, call: Call) {
    return this.comments.settle(input, call)
  }

  @Endpoint(editComment)
  edit(input: InputOf<typeof editComment>, call: Call) {
    return this.comments.edit(input, call)
  }

  @Endpoint(deleteComment)
  async remove(input: InputOf<typeof deleteComment>, call: Call) {
    await this.comments.remove(input, call)
  }
}
