/** JSON that is safe inside a script element: `<` and line separators are escaped. Parsing it returns the same data. */
export const scriptSafeJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
