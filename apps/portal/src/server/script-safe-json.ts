/** JSON that cannot end the script it stands in, whatever its texts hold; read, it is what was given. */
export const scriptSafeJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
