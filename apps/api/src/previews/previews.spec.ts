import { describe, expect, test } from '@jest/globals'
import {
  createPreviewLink,
  listPreviewLinks,
  MOST_PREVIEW_LINKS,
  type PreviewLink,
  revokePreviewLink,
  saveDraft,
} from '@verdict/contracts'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { writeAnswers } from '@verdict/facts/compact-answers'
import { testApi } from '../../test/api.ts'
import { newPreviewLink } from '../../test/previews.ts'
import { answers, newDraft, newPublished, newResult, smallModel, someSite, text } from '../../test/starter.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { PreviewLinkEntity } from './preview-link.entity.ts'

const api = testApi()

const pathOf = ({ url }: PreviewLink) => new URL(url).pathname
const open = (path: string) => api.send('GET', path, undefined, { accept: 'text/html' })
const dataOf = ({ text }: { text: string }) =>
  JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as {
    kind: string
    document: { title: { en: string } }
    preview: { path: string; studio: string; takenAt: string; expiresAt: string }
    result: { verdict: object; answers: object }
  }
const resultOf = (link: PreviewLink, given = { answers, priorities: {} as { [key: string]: number } }) =>
  `${pathOf(link)}/result?a=${writeAnswers(smallModel(), given)}`

describe('a link to a preview', () => {
  test('works for fourteen days, unless another time is asked for', async () => {
    const { id } = await newDraft(api)
    const daysOf = ({ createdAt, expiresAt }: PreviewLink) =>
      (Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000
    expect(daysOf(await newPreviewLink(api, id))).toBe(14)
    const make = (days: number) => api.call(createPreviewLink, { as: 'consultant', params: { id }, body: { days } })
    expect(daysOf((await make(1)).body)).toBe(1)
    expect([(await make(0)).status, (await make(91)).status]).toEqual([422, 422])
  })

  test('shows the draft as it was when the link was made, whatever becomes of it', async () => {
    await someSite(api)
    const { id, slug } = await newDraft(api, { title: text('As it was') })
    const link = await newPreviewLink(api, id)
    const body = smallModel({ slug, title: text('As it is') })
    await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision: 1 })
    expect(dataOf(await open(pathOf(link))).document.title.en).toBe('As it was')
    const newer = await newPreviewLink(api, id)
    expect(dataOf(await open(pathOf(newer))).document.title.en).toBe('As it is')
    expect([link.revision, newer.revision]).toEqual([1, 2])
  })

  test('has a page for each step, stamped, that nobody keeps, indexes or learns the address of', async () => {
    await someSite(api)
    const { id } = await newDraft(api)
    const link = await newPreviewLink(api, id)
    for (const path of [pathOf(link), `${pathOf(link)}/compare`, `${pathOf(link)}/how`, resultOf(link)]) {
      const { status, headers, text: html } = await open(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      })
      expect(html).toMatch(/<aside class="preview-stamp"[^>]*aria-label="Preview"/)
      expect(html).toMatch(/<title>Preview: /)
      expect(html).not.toMatch(/rel="canonical"|ld\+json/)
      expect(dataOf({ text: html }).preview).toMatchObject({
        path: pathOf(link),
        studio: `/admin/models/${id}/scenarios`,
      })
    }
  })

  test('cannot be made of a draft that could not be taken', async () => {
    const { id } = await newDraft(api, { options: [] })
    const { status, body } = await api.call(createPreviewLink, { as: 'consultant', params: { id }, body: {} })
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string }[] }).errors[0]?.pointer).toMatch(/^\//)
  })

  test('is listed with who made it and what it shows, newest first, and is stored nowhere', async () => {
    const { id } = await newDraft(api)
    const [first, second] = [await newPreviewLink(api, id), await newPreviewLink(api, id)]
    const { body } = await api.call(listPreviewLinks, { as: 'consultant', params: { id } })
    expect(body).toEqual([second, first])
    expect(first).toMatchObject({ createdBy: expect.any(String), revision: 1 })
    const token = pathOf(first).split('/').at(-1)
    for (const { tableName } of api.database.entityMetadatas) {
      const [{ rows }] = await api.database.query(
        `select count(*)::int as rows from ${tableName} t where t::text like $1`,
        [`%${token}%`],
      )
      expect([tableName, rows]).toEqual([tableName, 0])
    }
  })

  test('is one of fifty at most that work for a model', async () => {
    const { id } = await newDraft(api)
    await newPreviewLink(api, id)
    await api.database.query(
      `insert into preview_links (id, model_id, document, hash, revision, created_at, expires_at)
       select gen_random_uuid(), model_id, document, hash, revision, created_at, expires_at
       from preview_links, generate_series(2, $2) where model_id = $1`,
      [id, MOST_PREVIEW_LINKS],
    )
    const { status, body } = await api.call(createPreviewLink, { as: 'consultant', params: { id }, body: {} })
    expect([status, (body as never as { code: string }).code]).toEqual([409, 'too-many'])
  })
})

describe('once it was revoked or has expired', () => {
  test.each<{ how: string; end: (link: PreviewLink) => Promise<unknown> }>([
    { how: 'revoked', end: ({ id }) => api.call(revokePreviewLink, { as: 'consultant', params: { id } }) },
    {
      how: 'expired',
      end: ({ id }) => api.database.manager.update(PreviewLinkEntity, { id }, { expiresAt: new Date(Date.now() - 1) }),
    },
  ])('($how) every page of it says so, at once', async ({ end }) => {
    await someSite(api)
    const { id } = await newDraft(api)
    const link = await newPreviewLink(api, id)
    expect((await open(resultOf(link))).status).toBe(200)
    await end(link)
    for (const path of [pathOf(link), `${pathOf(link)}/how`, resultOf(link)]) {
      const { status, text: html } = await open(path)
      expect([status, dataOf({ text: html }).kind]).toEqual([404, 'previewOver'])
      expect(html).toContain('This preview has ended')
    }
    expect((await api.call(listPreviewLinks, { as: 'consultant', params: { id } })).body).toEqual([])
  })

  test('the draft that it showed is gone from the database', async () => {
    const link = await newPreviewLink(api)
    const kept = await newPreviewLink(api)
    await api.database.manager.update(PreviewLinkEntity, { id: link.id }, { expiresAt: new Date(Date.now() - 1) })
    await api.app.get(Housekeeping).run()
    const rows = await api.database.manager.findBy(PreviewLinkEntity, [{ id: link.id }, { id: kept.id }])
    expect(rows.map(({ id }) => id)).toEqual([kept.id])
  })

  test('a link that never was is a page that is not there, and the token of a result opens no preview', async () => {
    await someSite(api)
    const { token } = await newResult(api)
    for (const path of ['/preview/nothing', `/preview/${token}`, `/preview/${token}/result?a=0`]) {
      const { status, text: html } = await open(path)
      expect([status, dataOf({ text: html }).kind]).toEqual([404, 'missing'])
    }
    const preview = pathOf(await newPreviewLink(api))
      .split('/')
      .at(-1)
    expect((await open(`/r/${preview}`)).status).toBe(404)
  })
})

describe('the result of a preview', () => {
  test('is decided by the server with the draft of the link, and the same whenever it is opened', async () => {
    await someSite(api)
    const link = await newPreviewLink(api)
    const given = { answers, priorities: { price: 2.5 } }
    const { result } = dataOf(await open(resultOf(link, given)))
    expect(result.answers).toEqual(answers)
    expect(result.verdict).toEqual(decide(compile(smallModel()), answers, { price: 2.5 }))
    expect(dataOf(await open(resultOf(link, given))).result).toEqual(result)
  })

  test.each(['', 'a=', 'a=9', 'a=0.0.0', 'a=....99', 'a=0!99', 'a=0&a=1', `a=${'0.'.repeat(200)}`])(
    'with "%s" in the address is no server error',
    async (query) => {
      await someSite(api)
      const link = await newPreviewLink(api)
      const { status } = await open(`${pathOf(link)}/result?${query}`)
      expect([200, 404]).toContain(status)
      if (query !== 'a=') expect(status).toBe(404)
    },
  )

  test('is seen by nothing that counts, and leaves no row anywhere', async () => {
    await someSite(api)
    const { model } = await newPublished(api)
    const link = await newPreviewLink(api, model.id)
    const counts = async () => {
      const counted: { [table: string]: number } = {}
      for (const { tableName } of api.database.entityMetadatas) {
        const [{ rows }] = await api.database.query(`select count(*)::int as rows from ${tableName}`)
        counted[tableName] = rows as number
      }
      // Calls are counted against the limit of their address.
      delete counted.rate_limits
      return counted
    }
    const before = await counts()
    for (const path of [pathOf(link), `${pathOf(link)}/compare`, `${pathOf(link)}/how`, resultOf(link)])
      expect((await open(path)).status).toBe(200)
    expect(await counts()).toEqual(before)
  })
})
