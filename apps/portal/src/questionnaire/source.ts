const UTM = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_term: 'utmTerm',
  utm_content: 'utmContent',
}

/** Where the client came from, as far as the address and the browser say. */
export function sourceOf({ referrer }: { referrer: string }, { search, origin }: { search: string; origin: string }) {
  const parameters = new URLSearchParams(search)
  const named = Object.entries(UTM).flatMap(([parameter, name]) => {
    const value = parameters.get(parameter)
    return value ? [[name, value.slice(0, 200)]] : []
  })
  const foreign = referrer !== '' && !referrer.startsWith(origin)
  return { ...Object.fromEntries(named), ...(foreign && { referrer: referrer.slice(0, 2_000) }) }
}
