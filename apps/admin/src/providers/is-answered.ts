/** What an awaited mutation of react-admin resolves to. */
export type Answered = { id?: unknown } | void

/** Whether the API returned this record. Where a call ends the session, react-admin resolves to an empty one: then nothing was saved. */
export const isAnswered = (record: Answered): record is { id: unknown } => record?.id !== undefined
