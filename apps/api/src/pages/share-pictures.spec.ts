import { describe, expect, test } from '@jest/globals'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { createCaseStudy, getSettings, getSite, updateSettings } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { png } from '../../test/pictures.ts'
import { done, newPublished, newResult, someSite, text } from '../../test/starter.ts'
import { sharePicture } from './share-picture.ts'

const api = testApi({ publicUrl: 'https://verdict.example' })

const picture = (path: string) => api.app.inject({ method: 'GET', url: path, headers: { host: 'verdict.example' } })

/** Pixels that are not paper, between two heights. */
function darkBelow(image: Awaited<ReturnType<typeof loadImage>>, from: number, to: number): number {
  const pen = createCanvas(1200, 630).getContext('2d')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, from, 1200, to - from)
  const paper = data.subarray(0, 4).join()
  return Array.from({ length: data.length / 4 }, (_, i) => data.subarray(4 * i, 4 * i + 4).join()).filter(
    (pixel) => pixel !== paper,
  ).length
}

describe('the share picture of a result', () => {
  test('is a PNG of 1200 × 630 with something on it', async () => {
    await someSite(api)
    const { token } = await newResult(api)
    const { statusCode, headers, rawPayload } = await picture(`/r/${token}/share.png`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
    const { width, height } = await loadImage(rawPayload)
    expect([width, height]).toEqual([1200, 630])
    // An empty picture has 6 kB.
    expect(rawPayload.length).toBeGreaterThan(15_000)
  })

  test('is drawn of a verdict on nothing, which has no options to rank', async () => {
    await someSite(api)
    const { token } = await newResult(api, { answers: {} })
    const { statusCode, headers } = await picture(`/r/${token}/share.png`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
  })

  test('has other texts for another verdict', async () => {
    await someSite(api)
    const [one, two] = [await newResult(api), await newResult(api, { answers: { team: 'javascript' } })]
    const pictures = [await picture(`/r/${one.token}/share.png`), await picture(`/r/${two.token}/share.png`)]
    expect(pictures[0]?.rawPayload.equals(pictures[1]?.rawPayload as Buffer)).toBe(false)
  })

  test('names the priorities that count in it', async () => {
    const row = { index: 0, name: 'Django', score: 60, written: '60.0', range: undefined }
    const said = { site: 'Taller Nord', title: 'Which one?', statement: 'Django suits it better.', rows: [row] }
    const [plain, own] = await Promise.all(
      [[], ['Own priorities count in this: Speed (matters most).']].map((notes) => sharePicture({ ...said, notes })),
    )
    const ink = (drawn: Buffer | undefined) => loadImage(drawn as Buffer).then((image) => darkBelow(image, 246, 290))
    expect([await ink(plain), (await ink(own)) > 500]).toEqual([0, true])
  })

  test('keeps a long sentence and the priorities above three options', async () => {
    const row = { name: 'Typography', score: 60, written: '60.0', range: undefined }
    const drawn = await sharePicture({
      site: 'Taller Nord',
      title: 'Which one?',
      statement:
        'Too close to call: any of the three options that are left would serve you perfectly well and equally.',
      notes: [
        'It holds in 61 of 100 variations. 24 November 2026',
        'Own priorities count in this: Typography (matters most).',
      ],
      rows: [0, 1, 2].map((index) => ({ ...row, index })),
    })
    const image = await loadImage(drawn)
    expect([darkBelow(image, 396, 408), darkBelow(image, 412, 440) > 0]).toEqual([0, true])
  })

  test('stays within its edges with all names', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverbandsvorsitzender'
    const row = { name: word, written: '100.0', range: [40, 60] as const }
    const drawn = await sharePicture({
      site: word,
      title: word,
      statement: `${word} suits this project better, and clearly so.`,
      notes: [`Own priorities count in this: ${word}, ${word} (matters most).`],
      rows: [
        { ...row, index: 0, score: 100 },
        { ...row, index: 5, score: 0 },
      ],
    })
    const canvas = createCanvas(1200, 630)
    const pen = canvas.getContext('2d')
    pen.drawImage(await loadImage(drawn), 0, 0)
    const paper = pen.getImageData(0, 0, 1, 1).data.join()
    for (const [x, width] of [
      [0, 70],
      [1132, 68],
    ] as const) {
      const edge = pen.getImageData(x, 0, width, 630).data
      const other = Array.from({ length: width * 630 }, (_, i) => edge.subarray(4 * i, 4 * i + 4).join()).filter(
        (pixel) => pixel !== paper,
      )
      expect(other).toHaveLength(0)
    }
  })

  test('is not cached by proxies and not indexed', async () => {
    await someSite(api)
    const { token } = await newResult(api)
    const { headers } = await picture(`/r/${token}/share.png`)
    expect(headers['cache-control']).toMatch(/^private/)
    expect(headers['x-robots-tag']).toBe('noindex')
  })

  test('is not there for a token that proves nothing', async () => {
    expect((await picture(`/r/${'A'.repeat(43)}/share.png`)).statusCode).toBe(404)
    expect((await picture('/r/short/share.png')).statusCode).toBe(404)
  })

  test('is named by the result’s page, with the whole address', async () => {
    await someSite(api)
    const { token } = await newResult(api)
    const { text } = await api.send('GET', `/r/${token}`)
    expect(text).toContain(`<meta property="og:image" content="https://verdict.example/r/${token}/share.png?lang=en">`)
    expect(text).toContain('summary_large_image')
  })
})

describe('the picture of a model’s page', () => {
  test('is a PNG of 1200 × 630 with its options, in the language asked for', async () => {
    await someSite(api)
    const { slug } = await newPublished(api)
    const { statusCode, headers, rawPayload } = await picture(`/${slug}/share.png`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
    const { width, height } = await loadImage(rawPayload)
    expect([width, height]).toEqual([1200, 630])
    expect((await picture('/nothing-here/share.png')).statusCode).toBe(404)
  })

  test('is named by the page, with the address that the page is known by', async () => {
    await someSite(api)
    const { slug } = await newPublished(api)
    const { text } = await api.send('GET', `/${slug}`)
    expect(text).toContain(`<meta property="og:image" content="https://verdict.example/${slug}/share.png?lang=en">`)
    expect(text).toContain(`<meta property="og:url" content="https://verdict.example/${slug}">`)
  })
})

test('a page about no model of its own is shown with the picture of one', async () => {
  await someSite(api)
  await newPublished(api)
  await newPublished(api)
  const study = { title: text('A study'), summary: text('It went well.'), option: 'a', url: null, sources: [] }
  await api.call(createCaseStudy, { as: 'consultant', body: { ...study, key: 'a-study', published: true } })
  for (const path of ['/', '/privacy', '/case-studies/a-study']) {
    const { status, text: page } = await api.send('GET', path)
    const [, address] =
      /<meta property="og:image" content="https:\/\/verdict\.example(\/[\w-]+\/share\.png)\?lang=en">/.exec(page) ?? []
    expect([path, status, address !== undefined]).toEqual([path, 200, true])
    expect((await picture(address as string)).statusCode).toBe(200)
  }
})

describe('the site’s mark', () => {
  test('is an icon of one picture, and a square for home screens', async () => {
    await someSite(api)
    const tab = await picture('/favicon.ico')
    expect([...tab.rawPayload.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
    expect((await loadImage(tab.rawPayload.subarray(22))).width).toBe(32)
    expect((await loadImage((await picture('/apple-touch-icon.png')).rawPayload)).height).toBe(180)
  })
})

describe('whom clients talk to', () => {
  test('has a picture on pages where one was given, drawn anew as a square', async () => {
    await someSite(api)
    expect((await picture('/contact-photo.png')).statusCode).toBe(404)
    const { revision } = await done(api.call(getSettings, { as: 'admin' }))
    const photo = png(40, 60)
    await done(api.call(updateSettings, { as: 'admin', body: { revision, photo, contactPerson: 'Noa Roca' } }))
    expect((await done(api.call(getSite))).contact).toMatchObject({ person: 'Noa Roca', photo: '/contact-photo.png' })
    const { rawPayload } = await picture('/contact-photo.png')
    const drawn = await loadImage(rawPayload)
    expect([drawn.width, drawn.height]).toEqual([144, 144])
  })
})
