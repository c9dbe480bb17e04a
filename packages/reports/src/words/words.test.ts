import { locales } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { briefWordsIn } from './brief.ts'
import { personWordsIn } from './person.ts'
import { wordsIn } from './words.ts'

describe.each(locales.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  test.each([
    { words: 'a report', wordsOf: wordsIn },
    { words: 'a brief', wordsOf: briefWordsIn },
    { words: 'a report on a person', wordsOf: personWordsIn },
  ])('$words is not in English', ({ wordsOf }) => {
    expect(wordsOf(locale)).not.toBe(wordsOf('en'))
  })
})
