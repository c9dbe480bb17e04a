import { StreamableFile } from '@nestjs/common'
import { describe, expect, test } from '@jest/globals'
import {
  deleteApiToken,
  exportLeads,
  getModel,
  getSite,
  type InputOf,
  listModels,
  type GivenReplyOf,
  takeAssessment,
} from '@verdict/contracts'
import { CONTRACT, DECIDES_FIRST, Endpoint } from './endpoint.decorator.ts'
import type { Page } from './page.ts'
import { Serialised } from './serialised.ts'
import type { Call, Deciding } from './call.ts'

type Model = GivenReplyOf<typeof getModel>
declare const model: Model
declare const page: Page<Model>
declare const site: GivenReplyOf<typeof getSite>
declare const taken: Omit<GivenReplyOf<typeof takeAssessment>, 'token'>

/** Compiled and never called: each line marked as an error has to be one, or the types fail. */
class Handlers {
  @Endpoint(getModel)
  aReply(_input: InputOf<typeof getModel>, _work: Call): Model {
    return model
  }

  @Endpoint(getModel)
  async aPromise() {
    return { ...model, aColumnMore: 1 }
  }

  @Endpoint(listModels)
  async aPage() {
    return page
  }

  @Endpoint(getSite)
  writtenBefore() {
    return Serialised.from(getSite, site)
  }

  @Endpoint(deleteApiToken)
  async nothing() {}

  @Endpoint(exportLeads)
  aFile() {
    return new StreamableFile(Buffer.of())
  }

  @Endpoint(takeAssessment, { decidesFirst: true, derived: ['token'] })
  derived(_input: InputOf<typeof takeAssessment>, _deciding: Deciding) {
    return taken
  }

  // @ts-expect-error the input of another contract
  @Endpoint(getModel)
  wrongInput(_input: InputOf<typeof listModels>) {
    return model
  }

  // @ts-expect-error a member is missing
  @Endpoint(getModel)
  lacking() {
    const { slug: _, ...rest } = model
    return rest
  }

  // @ts-expect-error a member is of another type
  @Endpoint(getModel)
  async wrongMember() {
    return { ...model, createdAt: 1 }
  }

  // @ts-expect-error nothing, where there is a reply
  @Endpoint(getModel)
  forgotten() {}

  // @ts-expect-error a reply, where there is none
  @Endpoint(deleteApiToken)
  tooMuch() {
    return model
  }

  // @ts-expect-error a list of something else
  @Endpoint(listModels)
  wrongPage() {
    return page.map(({ slug }) => slug)
  }

  // @ts-expect-error JSON of something else
  @Endpoint(getSite)
  wrongJson() {
    return Serialised.from(getModel, model)
  }

  // @ts-expect-error it opens its transaction itself only where it decides first
  @Endpoint(takeAssessment, { derived: ['token'] })
  noTransaction(_input: InputOf<typeof takeAssessment>, _deciding: Deciding) {
    return taken
  }

  // @ts-expect-error a member is missing that is not listed as derived
  @Endpoint(takeAssessment, { decidesFirst: true })
  notDerived() {
    return taken
  }
}

describe('a method that serves a contract', () => {
  test('is marked with its contract, and with whether it opens its transaction itself', () => {
    const { aReply, derived } = Handlers.prototype
    expect(Reflect.getMetadata(CONTRACT, aReply)).toBe(getModel)
    expect([aReply, derived].map((each) => Reflect.getMetadata(DECIDES_FIRST, each))).toEqual([false, true])
  })
})
