import Bowser from 'bowser'

/** The stored length of a user agent. */
export const LONGEST_USER_AGENT = 400

/** A browser and its system in words, such as "Firefox on Windows", from what it calls itself. */
export function deviceOf(userAgent: string): string {
  if (userAgent === '') return 'A program'
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name) return os.name ? `A program on ${os.name}` : 'A program'
  return os.name ? `${browser.name} on ${os.name}` : browser.name
}
