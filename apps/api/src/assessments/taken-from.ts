/** The site whose page the client of an assessment came from; null for none. SQL, of a row that is called `past`. */
export const REFERRER = `lower(substring(past.source->>'referrer' from '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)'))`

/** Where the client of an assessment came from, as lists name it: SQL, of a row that is called `past`. */
export const SOURCE = `coalesce(past.source->>'utmSource', ${REFERRER}, '')`

/** The leads of such a row. */
const LEADS = `from leads where leads.assessment = past.id and leads.status <> 'spam'`

/** Whether they left their details: SQL, the condition on such a row. */
export const BECAME_LEAD = `exists (select ${LEADS})`

/** The lead itself, the first where there are more; null for none. SQL, of such a row. */
export const LEAD = `(select leads.id ${LEADS} order by leads.created_at limit 1)`

/** Whether they left their details as a column of few rows: looked up for each of them, where the condition would read all leads. */
export const IS_LEAD = `coalesce((select true ${LEADS} limit 1), false)`
