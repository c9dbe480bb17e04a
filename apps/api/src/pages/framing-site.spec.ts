import { beforeAll, describe, expect, test } from '@jest/globals'
import { testApi } from '../../test/api.ts'
import { anyPublished, someSite } from '../../test/starter.ts'
import { SiteEntity } from '../site/site.entity.ts'

const api = testApi()
const SITES = ['https://client.example', 'https://other.example', 'http://127.0.0.1:8080']

let path = ''
beforeAll(async () => {
  await someSite(api)
  await api.database.manager.update(SiteEntity, { id: 1 }, { embedSites: SITES })
  path = `/embed/${(await anyPublished(api)).slug}`
})

/** The allowed framing sites in a page's policy, and the sites that appear anywhere in the page. */
async function asked(query: string, headers: object = {}) {
  const reply = await api.send('GET', path + query, undefined, headers)
  const policy = String(reply.headers['content-security-policy'])
  const whole = JSON.stringify(reply.headers) + reply.text
  return {
    status: reply.status,
    ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1],
    named: SITES.filter((site) => whole.includes(site)),
  }
}

describe('a page in a frame', () => {
  test.each<{ by: string; query?: string; headers?: object; site: string }>([
    {
      by: 'the page that asks for it',
      headers: { referer: 'https://client.example/' },
      site: 'https://client.example',
    },
    {
      by: 'a page deep in its site',
      headers: { referer: 'http://127.0.0.1:8080/a?b=c' },
      site: 'http://127.0.0.1:8080',
    },
    { by: 'its address', query: '?site=https%3A%2F%2Fother.example', site: 'https://other.example' },
    {
      by: 'the address of the page before it in the frame',
      query: '?lang=en',
      headers: { referer: 'http://localhost:4300/embed/x?lang=es&site=https%3A%2F%2Fother.example' },
      site: 'https://other.example',
    },
  ])('may be shown by the site that is named by $by, and names no other', async ({ query = '', headers, site }) => {
    expect(await asked(query, headers)).toEqual({ status: 200, ancestors: site, named: [site] })
  })

  test.each<{ who: string; query?: string; headers?: object }>([
    { who: 'nobody in particular' },
    { who: 'a site that may not', headers: { referer: 'https://evil.example/' } },
    { who: 'a site that may not, by its address', query: '?site=https%3A%2F%2Fevil.example' },
    { who: 'one whose name begins alike', headers: { referer: 'https://client.example.evil.example/' } },
    { who: 'one of another port', headers: { referer: 'https://client.example:8443/' } },
    { who: 'one of another scheme', headers: { referer: 'http://client.example/' } },
    { who: 'something that is no address', query: '?site=*', headers: { referer: 'client.example' } },
    { who: 'a list', query: '?site=https://client.example,https://other.example' },
  ])('requested by $who may not be framed and names no site', async ({ query = '', headers }) => {
    expect(await asked(query, headers)).toEqual({ status: 200, ancestors: "'none'", named: [] })
  })
})
