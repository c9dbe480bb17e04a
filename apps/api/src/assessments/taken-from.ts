/** The site whose page the client of an assessment came from; null for none. SQL, of a row that is called `past`. */
export const REFERRER = `lower(substring(past.source->>'referrer' from '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)'))`

/** Where the client of an assessment came from, as lists name it: SQL, of a row that is called `past`. */
export const SOURCE = `coalesce(past.source->>'utmSource', ${REFERRER}, '')`

/** Whether they left their details: SQL, the condition on such a row. */
export const BECAME_LEAD = `exists (select from leads where leads.assessment = past.id and leads.status <> 'spam')`

/** The same as a column of few rows: looked up for each of them, where the condition would read all leads. */
export const IS_LEAD = `coalesce((select true from leads where leads.assessment = past.id and leads.status <> 'spam' limit 1), false)`
