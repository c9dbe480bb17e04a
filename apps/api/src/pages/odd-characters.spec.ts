import { expect, test } from '@jest/globals'
import { testApi } from '../../test/api.ts'
import { newPublished, someSite, text } from '../../test/starter.ts'

/** Characters that are special to some parser, and some that are unusual. */
const ODD =
  '\u2028 \u2029 \u0085 \u00a0 \ufeff \u200b \u202e <!-- </script> <script> ]]> & &lt; \\u2028 \\ " \' ` 👩‍🚀 é é'

const api = testApi()

test('odd characters of a model’s texts arrive in the page and in its data as they were written', async () => {
  await someSite(api)
  const { slug } = await newPublished(api, { title: text(`Title ${ODD} end`) })
  const { text: page } = await api.send('GET', `/${slug}`)
  const [, data = ''] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(data).document.title.en).toBe(`Title ${ODD} end`)
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(page) ?? []
  expect(unescaped(heading)).toContain(`Title ${ODD} end`)
})

const SIGNS: { [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" }
const unescaped = (html: string) => html.replace(/&(lt|gt|amp|quot|#x27);/g, (_, name: string) => SIGNS[name] as string)
