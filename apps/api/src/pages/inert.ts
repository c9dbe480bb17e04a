/** JSON that cannot end the script it stands in, whatever its texts hold. */
export const inert = (data: unknown) =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, '')
