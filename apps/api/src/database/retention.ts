/** How long each kind of row is kept. The README says the same to operators. */

/** Rows that are deleted once they are old: a table, and which of its rows, in SQL. */
export const EXPIRED: { table: string; old: string }[] = [
  { table: 'idempotency_keys', old: "created_at < now() - interval '48 hours'" },
  { table: 'rate_limits', old: 'ends_at < now()' },
  { table: 'failed_sign_ins', old: "last_at < now() - interval '1 day'" },
  { table: 'sessions', old: 'expires_at < now()' },
  { table: 'outbox_events', old: "created_at < now() - interval '30 days'" },
  { table: 'jobs', old: 'expires_at < now()' },
  // A month can be held against the same month of the year before.
  { table: 'visits', old: "at < now() - interval '400 days'" },
  // These hold addresses of strangers, and strangers decide how many there are.
  { table: 'audit_events', old: "at < now() - interval '90 days' and action in ('refused', 'login-failed', 'forgot')" },
  { table: 'audit_events', old: "at < now() - interval '3 years'" },
]

/** Of a draft's saves of more than ninety days ago the last of each day keeps its document; the others keep who changed what, and when. */
export const COMPACTED = {
  table: 'draft_revisions',
  set: 'document = null',
  old: `document is not null and saved_at < now() - interval '90 days' and exists (
    select from draft_revisions later where later.model_id = draft_revisions.model_id
      and later.number > draft_revisions.number and later.saved_at::date = draft_revisions.saved_at::date)`,
}
