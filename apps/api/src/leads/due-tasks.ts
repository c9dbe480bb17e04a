/** The time of a day, in SQL: nine where none is said. */
export const timeOr = (time: string) => `coalesce(${time}, '09:00')`

/**
 * The instant, in SQL, of a day and a time where the site is; without a time at nine. `:timeZone` is a parameter of the query.
 *
 * @param day a column of type `date`
 * @param time a column with a text such as `09:30`
 */
export const instantOf = (day: string, time: string) => `((${day} + ${timeOr(time)}::time) at time zone :timeZone)`

/** Whether a task is open and its time has come, in SQL. `:timeZone` and `:now` are parameters of the query. */
export const isDue = (task: string) =>
  `(${task}.done_at is null and ${instantOf(`${task}.due_on`, `${task}.due_time`)} <= :now)`
