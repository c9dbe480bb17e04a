/** What nodemailer says of a failure. */
interface SmtpError {
  message?: string
  code?: string
  /** The command that was refused. */
  command?: string
  responseCode?: number
  response?: string
}

const MOST_OF_RESPONSE = 300

/** What each code means to somebody who runs the product; those of the system stand in the message only. */
const SENTENCES: [pattern: RegExp, sentence: string][] = [
  [/ECONNREFUSED/, 'The mail server cannot be reached: the connection was refused.'],
  [/ENOTFOUND|EAI_AGAIN|EDNS/, 'The name of the mail server in SMTP_URL is not known.'],
  [/EHOSTUNREACH|ENETUNREACH/, 'The mail server cannot be reached from here.'],
  [/ETIMEDOUT/, 'The mail server did not answer in time.'],
  [/ETLS|certificate|wrong version number/i, 'The connection to the mail server could not be encrypted.'],
  [/EAUTH|ENOAUTH/, 'The mail server does not accept the user or the password in SMTP_URL.'],
  [/EPROTOCOL/, 'What answers at SMTP_URL is no mail server: its answer makes no sense.'],
  [/ECONNECTION|ESOCKET|ECONNRESET|EPIPE/, 'The connection to the mail server broke off.'],
]
/** The server wants to know who sends: see RFC 4954. */
const ASKS_FOR_USER = [530, 534, 538]

const isAnswer = ({ responseCode = 0 }: SmtpError) => responseCode >= 400 && responseCode < 600

/** A failure in a sentence. What the server said is cut, and what it may hold besides text is left out. */
export function smtpSentence(failure: unknown): string {
  const error = failure as SmtpError
  const { code = '', message = '', responseCode = 0, response = '' } = error
  const said = response
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_OF_RESPONSE)
  if (ASKS_FOR_USER.includes(responseCode))
    return `The mail server asks for a user and a password, which belong in SMTP_URL. It said: ${said}`
  if (isAnswer(error) && code !== 'EAUTH') return `The mail server refused it: ${said}`
  const known =
    SENTENCES.find(([pattern]) => pattern.test(message)) ?? SENTENCES.find(([pattern]) => pattern.test(code))
  const sentence = known?.[1] ?? 'The mail server could not be talked to.'
  return said ? `${sentence} It said: ${said}` : sentence
}

/** Whether trying again is of no use: the server refused this mail or its reader for good, and not whoever sends it. */
export function isRefusedForGood(failure: unknown): boolean {
  const error = failure as SmtpError
  const { code = '', command, responseCode = 0 } = error
  const isOfTheMail = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM')
  return isOfTheMail && responseCode >= 500 && !ASKS_FOR_USER.includes(responseCode)
}
