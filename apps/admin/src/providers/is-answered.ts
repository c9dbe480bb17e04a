/** Whether the API gave this record. Where a call ends the session react-admin answers with an empty one: then nothing was saved. */
export const isAnswered = (record: { id?: unknown } | void): boolean => record?.id !== undefined
