import { asksNotToBeCounted } from '../api/client.ts'

const UTM = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_term: 'utmTerm',
  utm_content: 'utmContent',
}

/** Where the client came from, as far as the address and the browser say, and the client lets themselves be counted: no more than the page. */
export function sourceOf({ referrer }: { referrer: string }, { search, origin }: { search: string; origin: string }) {
  const parameters = new URLSearchParams(search)
  if (asksNotToBeCounted()) return {}
  const named = Object.entries(UTM).flatMap(([parameter, name]) => {
    const value = parameters.get(parameter)
    return value ? [[name, value.slice(0, 200)] as const] : []
  })
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined
  // What stands behind the ? may be anybody's name.
  const foreign = from && from.origin !== origin && { referrer: (from.origin + from.pathname).slice(0, 2_000) }
  return { ...Object.fromEntries(named), ...foreign }
}
