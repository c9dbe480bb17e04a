import { Controller } from '@nestjs/common'
import { type InputOf, listTranslationSources, noteTranslationSources } from '@verdict/contracts'
import type { Call } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { TranslationSources } from './translation-sources.service.ts'

@Controller()
export class TranslationsController {
  constructor(private readonly sources: TranslationSources) {}

  @Endpoint(listTranslationSources)
  list({ params }: InputOf<typeof listTranslationSources>, { database }: Call) {
    return this.sources.list(params.id, database)
  }

  @Endpoint(noteTranslationSources)
  note(input: InputOf<typeof noteTranslationSources>, call: Call) {
    return this.sources.note(input, call)
  }
}
