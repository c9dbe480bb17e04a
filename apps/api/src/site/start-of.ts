/**
 * SQL: when a day begins where the site is, which the parameter `timeZone` names: not at the same hour all year, and on some days not at
 * midnight.
 *
 * @param day SQL of a date
 */
export const startOf = (day: string): string => `(${day}::timestamp at time zone :timeZone)`
