import type { FastifyRequest } from 'fastify'

/** The parameter by which a page in a frame goes on saying whose page is around it. */
const SITE = 'site'

/**
 * The site that may show a page within its own: the one that asks for it, if it is one of those that may. Others are not named, so that nobody reads
 * whose pages they are. What a caller says here opens nothing: the browser holds the page around the frame against it.
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
