import { expect, test } from 'vitest'
import { joinedMessages, withoutMessage } from './joined-messages.ts'

test.each([
  [[null, null], null],
  [['One', null, 'Two'], 'One\n\nTwo'],
  [['One', 'Two', 'One'], 'One\n\nTwo'],
  // What was merged before is not said twice.
  [['One\n\nTwo', 'Two', 'Three'], 'One\n\nTwo\n\nThree'],
])('%j are joined to %j', (messages, joined) => {
  expect(joinedMessages(messages)).toBe(joined)
})

test.each([
  ['One\n\nTwo\n\nThree', 'One', 'Two\n\nThree'],
  ['One\n\nTwo\n\nThree', 'Two', 'One\n\nThree'],
  ['One\n\nTwo\n\nThree', 'Three', 'One\n\nTwo'],
  ['One\n\nTwo\n\nThree', 'One\n\nTwo', 'Three'],
  ['One', 'One', null],
  // Part of what somebody else wrote.
  ['One\n\nTwo', 'Tw', 'One\n\nTwo'],
  ['One', null, 'One'],
  [null, 'One', null],
])('%j without %j is %j', (joined, message, rest) => {
  expect(withoutMessage(joined, message)).toBe(rest)
})
