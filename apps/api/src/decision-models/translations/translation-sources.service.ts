import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, InputOf, listTranslationSources, noteTranslationSources } from '@verdict/contracts'
import { textsByPath } from '@verdict/engine/review'
import type { EntityManager } from 'typeorm'
import { unprocessable } from '../../http/api-error.ts'
import type { Work } from '../../work/work.ts'
import { lockModel, readModel } from '../drafts.ts'
import { insertSources } from './insert-sources.ts'
import { translatedInto } from './translated-into.ts'
import { TranslationSourceEntity } from './translation-source.entity.ts'

type Listed = GivenReplyOf<typeof listTranslationSources>

/** Of which texts the translations of a draft are. */
@Injectable()
export class TranslationSources {
  async list(modelId: string, database: EntityManager): Promise<Listed> {
    const { draftRevision: revision } = await readModel(database, modelId)
    const sources = await database.find(TranslationSourceEntity, {
      where: { modelId },
      order: { path: 'ASC', language: 'ASC' },
    })
    return { revision, sources }
  }

  /** @throws ApiError (422) naming each that is of no text of the draft, or in no language that it is translated into */
  async note({ params, body: { sources } }: InputOf<typeof noteTranslationSources>, work: Work): Promise<Listed> {
    const { database, audit } = work
    const { id, draft } = await lockModel(database, params.id)
    const texts = textsByPath(draft)
    const languages = translatedInto(draft)
    const problems = sources.flatMap(({ path, language }, i) => [
      ...(texts.has(path) ? [] : [{ pointer: `/sources/${i}/path`, message: `The draft has no text “${path}”.` }]),
      ...(languages.includes(language)
        ? []
        : [{ pointer: `/sources/${i}/language`, message: `The draft is not translated into “${language}”.` }]),
    ])
    if (problems.length > 0) throw unprocessable(problems)
    await insertSources(id, sources, database, 'in its place')
    await audit.record({
      action: 'update',
      resource: 'translations',
      record: id,
      after: { confirmed: sources.length, languages: [...new Set(sources.map(({ language }) => language))] },
    })
    return this.list(id, database)
  }
}
