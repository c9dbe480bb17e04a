import { expect, test } from '@jest/globals'
import { testApi } from '../../test/api.ts'

const api = testApi()

test.each(['/admin/', '/admin/leads'])(
  'the desk at %s runs nothing but its own scripts, and no plug-in',
  async (path) => {
    const { status, headers } = await api.send('GET', path)
    const directives = String(headers['content-security-policy']).split('; ')
    expect(status).toBe(200)
    expect(directives).toEqual(
      expect.arrayContaining(["script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]),
    )
  },
)
