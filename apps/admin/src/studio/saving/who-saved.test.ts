import { expect, test } from 'vitest'
import { whoSaved } from './who-saved.ts'

const save = (authorId: string | null, savedAt: string) => ({
  author: authorId && `Name of ${authorId}`,
  authorId,
  savedAt,
})

test.each([
  { saves: [], who: 'Somebody else', at: undefined },
  { saves: [save('ada', '3')], who: 'Name of ada', at: '3' },
  { saves: [save('me', '3'), save('ada', '2')], who: 'Name of ada', at: '2' },
  { saves: [save('me', '3')], who: 'You, elsewhere,', at: '3' },
  { saves: [save('me', '3'), save('me', '2')], who: 'You, elsewhere,', at: '2' },
  { saves: [save('ada', '3'), save('mar', '2'), save('ada', '1')], who: 'Name of ada and Name of mar', at: '3' },
  { saves: [save('ada', '3'), save(null, '2')], who: 'Somebody else', at: '3' },
])('of $saves it is $who, at $at', ({ saves, who, at }) => expect(whoSaved(saves, 'me')).toEqual({ who, at }))
