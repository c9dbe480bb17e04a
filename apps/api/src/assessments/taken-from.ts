/** Where the client of an assessment came from, as lists name it: SQL, of a row that is called `past`. */
export const SOURCE = `coalesce(past.source->>'utmSource', lower(substring(past.source->>'referrer' from '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#:]+)')), '')`

/** Whether they left their details: SQL, of such a row. */
export const BECAME_LEAD = `exists (select from leads where leads.assessment = past.id and leads.status <> 'spam')`
