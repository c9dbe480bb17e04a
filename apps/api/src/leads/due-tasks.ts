/** When a task is due, in SQL: at its time, or at nine, where the site is. `:timeZone` is a parameter of the query. */
const dueAt = (task: string) => `((${task}.due_on + coalesce(${task}.due_time, '09:00')::time) at time zone :timeZone)`

/** Whether a task is open and its time has come, in SQL. `:timeZone` and `:now` are parameters of the query. */
export const isDue = (task: string) => `(${task}.done_at is null and ${dueAt(task)} <= :now)`
