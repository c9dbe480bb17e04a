/** What every call has in common, for people. */
export const introduction = `Decision models kept by consultants, assessments taken by clients, explained and reproducible verdicts.

JSON in UTF-8. Times are RFC 3339 in UTC, days are days of the site's time zone, ids are UUIDs. What is not described here is refused, not ignored.

**Errors** are RFC 9457 \`application/problem+json\` with a stable \`code\`; for bad input \`errors\` names every problem of the request at once.

**Retries**: every public POST takes an \`Idempotency-Key\`. The same key with the same body has the same reply and runs once.

**Lists** speak the dialect of react-admin's simple REST provider: \`filter\`, \`range\` and \`sort\` hold JSON, \`Content-Range\` says how many rows there are.
Totals are exact to 100,000; beyond, \`100001\` stands for "more".

**Lost updates**: records carry a \`revision\`, a write names the one that it is based on, and an older one gets 409 with the current record. Drafts
carry it as \`ETag\` and take it as \`If-Match\`; a draft that was saved meanwhile is merged.`

export const signingIn = `The cookie of a session, given by \`login\`. It is called \`verdict\` over plain http, and \`__Host-verdict\` (Secure) where \`PUBLIC_URL\` is https.`

export const programs = `A token that somebody made for a program on the desk’s account page. It acts in that person’s name, with the role it was given.`
