import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'

/**
 * Reads an OpenAPI document from standard input and prints what Redocly and Spectral hold against it, a line each. A process of its own: Jest
 * would compile both and all their dependencies.
 */
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const source = Buffer.concat(chunks).toString('utf8')

const redocly = await lintFromString({
  source,
  absoluteRef: 'openapi.json',
  // An id is a UUID, and no word of another path is one.
  config: await createConfig({ extends: ['recommended-strict'], rules: { 'no-ambiguous-paths': 'off' } }),
})
for (const { ruleId, severity, message, location } of redocly)
  console.log(`redocly ${severity} ${ruleId} ${location[0]?.pointer}: ${message}`)

const linter = new spectral.Spectral()
linter.setRuleset({ extends: [[rulesets.oas, 'recommended']] })
for (const { code, message, path } of await linter.run(source))
  console.log(`spectral ${code} ${path.join('/')}: ${message}`)
