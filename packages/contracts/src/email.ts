/** The rule for an e-mail address, written once and without a validator, so that the portal can hold a form against it too. */

const LONGEST = 254
const LONGEST_LOCAL = 64
const LONGEST_LABEL = 63

/** Letters, marks and digits of any script, and the signs that RFC 5322 allows outside quotation marks. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u

/**
 * Whether mail can be sent to a text as it is: a plain address, in any script (RFC 6532). Quotation marks, comments, lists and addresses
 * with an IP address are refused: in other products they have sent mail to the wrong people.
 */
export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...rest] = text.split('@')
  const labels = domain.split('.')
  return (
    rest.length === 0 &&
    text.length <= LONGEST &&
    local.length <= LONGEST_LOCAL &&
    LOCAL.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label)) &&
    // The last label names a country or the like: no number, and more than a letter.
    /^(?!\d+$).{2,}$/u.test(labels.at(-1) as string)
  )
}

/**
 * A `mailto:` link to exactly one address: characters such as `?` and `%` are escaped, because they would add headers.
 *
 * @param subject what the mail is about; without one it is left to whoever writes
 */
export const mailtoOf = (email: string, subject?: string): string =>
  `mailto:${email.split('@').map(encodeURIComponent).join('@')}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`
