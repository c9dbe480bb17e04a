import { Controller } from '@nestjs/common'
import { createPreviewLink, type InputOf, listPreviewLinks, revokePreviewLink } from '@verdict/contracts'
import type { Call, Deciding } from '../http/call.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { PreviewLinks } from './preview-links.service.ts'

@Controller()
export class PreviewLinksController {
  constructor(private readonly links: PreviewLinks) {}

  @Endpoint(listPreviewLinks)
  list({ params }: InputOf<typeof listPreviewLinks>, { database, now }: Call) {
    return this.links.list(params.id, database, now)
  }

  @Endpoint(createPreviewLink, { decidesFirst: true })
  create(input: InputOf<typeof createPreviewLink>, deciding: Deciding) {
    return this.links.create(input, deciding)
  }

  @Endpoint(revokePreviewLink)
  async revoke({ params }: InputOf<typeof revokePreviewLink>, call: Call) {
    await this.links.revoke(params.id, call)
  }
}
