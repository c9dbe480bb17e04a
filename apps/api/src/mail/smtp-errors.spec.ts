import { expect, test } from '@jest/globals'
import { isRefusedForGood, smtpSentence } from './smtp-errors.ts'

test.each([
  [
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such user' },
    true,
    /^The mail server refused it: 550 5\.1\.1 No such user$/,
  ],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, response: '451 Later' }, false, /refused it: 451 Later/],
  [
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 Not you' },
    false,
    /refused it: 550 Not you/,
  ],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 530, response: '530 Who?' }, false, /asks for a user/],
  [{ code: 'EMESSAGE', responseCode: 552, response: '552 Too big' }, true, /refused it: 552 Too big/],
  [{ code: 'EAUTH', responseCode: 535, response: '535 No' }, false, /does not accept the user or the password/],
  [{ code: 'EPROTOCOL', responseCode: 421, response: '421 Busy' }, false, /refused it: 421 Busy/],
  [{ code: 'EPROTOCOL', response: 'HTTP/1.1 400 Bad Request' }, false, /is no mail server.*HTTP\/1\.1 400/],
  [{ code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:1' }, false, /connection was refused/],
  [{ code: 'EDNS', message: 'getaddrinfo ENOTFOUND mail.example' }, false, /name of the mail server/],
  [{ code: 'ETIMEDOUT', message: 'Greeting never received' }, false, /did not answer in time/],
  [{ code: 'ESOCKET', message: 'unable to verify the first certificate' }, false, /could not be encrypted/],
  [{}, false, /could not be talked to/],
])('%j', (error, isFinal, sentence) => {
  expect(isRefusedForGood(error)).toBe(isFinal)
  expect(smtpSentence(error)).toMatch(sentence)
})

test('what a server says is cut, and is one line', () => {
  const said = smtpSentence({ code: 'EPROTOCOL', response: `a\r\n\u0000\u202eb${'x'.repeat(100_000)}` })
  expect(said.length).toBeLessThan(450)
  expect(said).toContain('a b')
  expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
