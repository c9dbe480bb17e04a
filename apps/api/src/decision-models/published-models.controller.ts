import { Controller } from '@nestjs/common'
import { getPublishedModel, getPublishedVersion, type InputOf, listPublishedModels } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { type LoadedVersion, PublishedVersions } from './published-versions.service.ts'

/** What clients and embedding sites may read of models. */
@Controller()
export class PublishedModelsController {
  constructor(private readonly published: PublishedVersions) {}

  @Endpoint(listPublishedModels)
  async list(_input: InputOf<typeof listPublishedModels>, { database }: Call) {
    const slugs = await this.published.slugs(database)
    const versions = await Promise.all(slugs.map((slug) => this.published.latest(database, slug)))
    return versions
      .filter((version) => version !== undefined)
      .map(({ slug, number, document }) => ({
        slug,
        title: document.title,
        version: number,
        questions: document.questions.length,
      }))
  }

  @Endpoint(getPublishedModel)
  async latest({ params }: InputOf<typeof getPublishedModel>, { database, reply }: Call) {
    const version = orNotFound(await this.published.latest(database, params.slug))
    return send(version, 'public, no-cache', reply)
  }

  @Endpoint(getPublishedVersion)
  async version({ params }: InputOf<typeof getPublishedVersion>, { database, reply }: Call) {
    const version = orNotFound(await this.published.numbered(database, params.slug, params.number))
    return send(version, 'public, max-age=31536000, immutable', reply)
  }
}

function send({ number, hash, sent }: LoadedVersion, caching: string, reply: Call['reply']) {
  reply.headers({ etag: `"${number}-${hash}"`, 'cache-control': caching })
  return sent
}
