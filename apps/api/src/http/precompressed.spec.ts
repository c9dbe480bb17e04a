import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { testApi } from '../../test/api.ts'

const api = testApi()
const get = (url: string, encoding?: string) =>
  api.app.inject({ url, headers: { ...(encoding && { 'accept-encoding': encoding }) } })
const unpacked = { br: brotliDecompressSync, gzip: gunzipSync }

/** Processor time of asking for something again and again, in microseconds. */
async function cost(url: string, encoding: string): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < 20; i++) await get(url, encoding)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const large = ['/api/docs/swagger-ui-bundle.js', '/api/docs/swagger-ui.css', '/api/openapi.json']

describe.each([...large, '/embed.js', '/service-worker.js', '/admin/', '/admin/leads'])('%s', (url) => {
  test('is the same however it is packed', async () => {
    const plain = await get(url)
    expect(plain.statusCode).toBe(200)
    expect(plain.headers['content-encoding'] ?? 'identity').toBe('identity')
    for (const [encoding, unpack] of Object.entries(unpacked)) {
      const packed = await get(url, encoding)
      expect(packed.headers.vary).toMatch(/accept-encoding/i)
      expect(packed.headers['content-type']).toBe(plain.headers['content-type'])
      expect(packed.headers['content-security-policy']).toBe(plain.headers['content-security-policy'])
      if (packed.headers['content-encoding'] !== undefined && plain.rawPayload.length > 1_024) {
        expect(packed.headers['content-encoding']).toBe(encoding)
        expect(unpack(packed.rawPayload)).toEqual(plain.rawPayload)
      }
    }
    expect((await get(url, 'gzip, deflate, br')).headers['content-encoding']).toMatch(/br|identity/)
    expect((await get(url, 'br;q=0, gzip;q=0')).rawPayload).toEqual(plain.rawPayload)
  })
})

test.each(large)('%s costs no more packed than plain, but for the first time', async (url) => {
  for (const encoding of ['br', 'gzip', 'identity']) await get(url, encoding)
  const plain = await cost(url, 'identity')
  for (const encoding of ['br', 'gzip']) expect(await cost(url, encoding)).toBeLessThan(3 * plain + 40_000)
})
