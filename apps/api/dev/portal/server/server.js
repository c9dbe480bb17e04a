import { readdirSync } from 'node:fs'
import { PASSED_ON } from '../../passed-on.mjs'

/** What the API takes for the portal's bundle while we work: it only passes on what a page is made from. See `pages.mjs`. */

export const locales = readdirSync(new URL('../../../../portal/src/messages', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

export const render = async (page, place) => ({ html: PASSED_ON + JSON.stringify({ page, place }), policy: '' })
