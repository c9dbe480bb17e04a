/** What a call of react-admin gives when it is waited for. */
export type Answered = { id?: unknown } | void

/** Whether the API gave this record. Where a call ends the session react-admin answers with an empty one: then nothing was saved. */
export const isAnswered = (record: Answered): record is { id: unknown } => record?.id !== undefined
