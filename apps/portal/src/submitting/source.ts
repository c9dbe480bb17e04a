import { asksNotToBeCounted } from '../api/client.ts'

const UTM = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_term: 'utmTerm',
  utm_content: 'utmContent',
}

/** The source of the client, from the address and the referrer, if the client allows it. Of a referrer only the page is sent. */
export function sourceOf({ referrer }: { referrer: string }, { search, origin }: { search: string; origin: string }) {
  const parameters = new URLSearchParams(search)
  if (asksNotToBeCounted()) return {}
  const named = Object.entries(UTM).flatMap(([parameter, name]) => {
    const value = parameters.get(parameter)
    return value ? [[name, value.slice(0, 200)] as const] : []
  })
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined
  // The query of a referrer may contain personal data.
  const foreign = from && from.origin !== origin && { referrer: (from.origin + from.pathname).slice(0, 2_000) }
  return { ...Object.fromEntries(named), ...foreign }
}
