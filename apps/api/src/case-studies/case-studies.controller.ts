import { Controller } from '@nestjs/common'
import {
  createCaseStudy,
  deleteCaseStudy,
  getCaseStudy,
  getPublicCaseStudy,
  type InputOf,
  listCaseStudies,
  listPublicCaseStudies,
  updateCaseStudy,
} from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import { inText, inTexts, search } from '../http/search.ts'
import type { Work } from '../work/work.ts'
import { CaseStudyEntity } from './case-study.entity.ts'
import { publicReply } from './public-reply.ts'
import { EditCaseStudy } from './edit-case-study.service.ts'

@Controller()
export class CaseStudiesController {
  constructor(private readonly editing: EditCaseStudy) {}

  @Endpoint(listPublicCaseStudies)
  async listPublic(_input: InputOf<typeof listPublicCaseStudies>, { database }: Work) {
    const studies = await database.find(CaseStudyEntity, {
      where: { published: true },
      order: { createdAt: 'ASC', key: 'ASC' },
    })
    return studies.map(publicReply)
  }

  @Endpoint(getPublicCaseStudy)
  async onePublic({ params }: InputOf<typeof getPublicCaseStudy>, { database }: Work) {
    return publicReply(orNotFound(await database.findOneBy(CaseStudyEntity, { key: params.slug, published: true })))
  }

  @Endpoint(listCaseStudies)
  async list({ query }: InputOf<typeof listCaseStudies>, { database }: Work) {
    const { q, id, option, published } = query.filter
    const studies = database.createQueryBuilder(CaseStudyEntity, 'study')
    if (q !== undefined)
      search(studies, q, (pattern) =>
        [inText('study.key'), inTexts('study.title'), inTexts('study.summary')]
          .map((held) => held(pattern))
          .join(' or '),
      )
    if (id !== undefined) studies.andWhere('study.id = any(:id)', { id })
    if (option !== undefined) studies.andWhere('study.option = :option', { option })
    if (published !== undefined) studies.andWhere('study.published = :published', { published })
    return readPage('case-studies', studies, query)
  }

  @Endpoint(getCaseStudy)
  async one({ params }: InputOf<typeof getCaseStudy>, { database }: Work) {
    return orNotFound(await database.findOneBy(CaseStudyEntity, { id: params.id }))
  }

  @Endpoint(createCaseStudy)
  create(input: InputOf<typeof createCaseStudy>, work: Work) {
    return this.editing.create(input, work)
  }

  @Endpoint(updateCaseStudy)
  update(input: InputOf<typeof updateCaseStudy>, work: Work) {
    return this.editing.update(input, work)
  }

  @Endpoint(deleteCaseStudy)
  delete({ params }: InputOf<typeof deleteCaseStudy>, work: Work) {
    return this.editing.delete(params.id, work)
  }
}
