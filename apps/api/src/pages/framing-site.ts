import type { FastifyRequest } from 'fastify'

/** The query parameter with which a framed page names the site around it. */
const SITE = 'site'

/**
 * The site that may show a page in a frame: the requesting one, if it is allowed. Other allowed sites are not named, so that no reader learns
 * the list of customers. A false claim grants nothing: the browser compares it with the site around the frame.
 *
 * @param allowed the origins that may
 * @returns one origin at most
 */
export function framingSite({ url, headers }: FastifyRequest, allowed: string[]): string[] {
  const named = originOf(parameterOf(`http://any${url}`))
  const referrer = headers.referer ?? ''
  // From page to page within the frame the referrer is the page before.
  const asking = [named, originOf(referrer), originOf(parameterOf(referrer))]
  return allowed.filter((site) => asking.includes(site)).slice(0, 1)
}

const parameterOf = (address: string): string =>
  URL.canParse(address) ? (new URL(address).searchParams.get(SITE) ?? '') : ''

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined)
