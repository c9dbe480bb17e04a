import { expect } from '@jest/globals'
import { type ImpactFilter, type ImpactResult, saveDraft, startImpact } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { TestApi } from './api.ts'
import { crowd } from './crowd.ts'
import { at } from './drafts.ts'
import { finished } from './jobs.ts'
import { done, type Published, smallModel, someSite, text } from './starter.ts'

const as = 'consultant'

/** A model that many have taken, with a draft that decides otherwise on some of them. */
export class TriedDraft {
  revision = 1
  private constructor(
    readonly api: TestApi,
    readonly published: Published,
  ) {}

  /** @param size how many have taken it */
  static async of(api: TestApi, size: number): Promise<TriedDraft> {
    await someSite(api)
    const tried = new TriedDraft(api, await crowd(api, size))
    await tried.save(tried.changed())
    return tried
  }

  get params() {
    return { id: this.published.model.id }
  }

  /** The first version, changed. */
  change(edit: (draft: ModelDocument) => unknown): ModelDocument {
    const draft = smallModel({ slug: this.published.slug })
    edit(draft)
    return draft
  }

  /** The draft: a weight, a rating, and a rule that rests on neither. */
  changed = () =>
    this.change((draft) => {
      at(draft.criteria).weight *= 6
      at(draft.ratings, 1).value = 9
      draft.rules.push({
        key: 'no-django',
        description: text('No Django for the large'),
        when: { '==': [{ var: 'size' }, 'large'] },
        effects: [{ type: 'exclude', option: 'django', reason: text('No') }],
      })
    })

  async save(document: ModelDocument) {
    await done(this.api.call(saveDraft, { as, params: this.params, body: document, revision: this.revision }))
    this.revision++
  }

  async start(filter?: ImpactFilter): Promise<string> {
    const body = { ...(filter && { filter }) }
    return (await done(this.api.call(startImpact, { as, params: this.params, body }))).job
  }

  async impact(filter?: ImpactFilter): Promise<ImpactResult> {
    const job = await finished(this.api, await this.start(filter))
    expect(job).toMatchObject({ state: 'done', error: null, progress: 1 })
    return job.result as ImpactResult
  }
}
