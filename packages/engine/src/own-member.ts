/**
 * What a record holds under a key of a model; undefined where there is nothing. A key may be one that every object inherits, such as
 * "constructor": what is inherited is not held.
 */
export const ownMember = <Value>(record: { readonly [key: string]: Value }, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
