import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { GuidePage } from './GuidePage.tsx'
import { guides } from './guides.ts'
import { readGuide, runsOf } from './read-guide.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const page = (guide: string) =>
  drawnInDesk(<GuidePage />, { at: `/webhooks/guides/${guide}`, path: '/webhooks/guides/:guide' })

test.each(guides)('the page of $title has its steps and its picture, and no mark is left over', async ({ name }) => {
  page(name)
  expect((await screen.findAllByRole('listitem')).length).toBeGreaterThan(2)
  expect(screen.getByRole('img').getAttribute('src')).toContain(`${name}.png`)
  const said = document.querySelector('main, body')?.textContent?.replace(/```[^]*?```/g, '') ?? ''
  expect(said).not.toMatch(/\]\(|\*\*|!\[|^> |(^|\s)_\w/)
})

test('what is copied has the address of this desk, and a program is offered', async () => {
  page('hubspot')
  expect((await screen.findByText(/VERDICT_URL=/)).textContent).toContain(`VERDICT_URL=${location.origin} `)
  const program = screen.getByRole('link', { name: 'crm.mjs' })
  expect(program.getAttribute('download')).toBe('crm.mjs')
  expect(program.getAttribute('href')).toContain('crm.mjs')
})

test('a page that is none says so', async () => {
  page('README')
  expect(await screen.findByText('There is no such page.')).toBeTruthy()
})

describe('a page', () => {
  test('goes on counting after what stands between two steps', () => {
    expect(readGuide('# A\n\n1. One\n2. Two\n\n```js\na\n\nb\n```\n\n3. Three\n\n> Said\n>\n> so')).toEqual([
      { kind: 'heading', text: 'A' },
      { kind: 'steps', first: 1, steps: ['One', 'Two'] },
      { kind: 'code', text: 'a\n\nb' },
      { kind: 'steps', first: 3, steps: ['Three'] },
      { kind: 'quote', text: 'Said' },
      { kind: 'quote', text: 'so' },
    ])
  })

  test('has its words marked, and leaves what is no mark', () => {
    expect(runsOf('See [`a.mjs`](a.mjs), _One → Two_ and **three** of `A_B_C`; a_b_c')).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'a.mjs', to: 'a.mjs' },
      { kind: 'text', text: ', ' },
      { kind: 'emphasis', text: 'One → Two' },
      { kind: 'text', text: ' and ' },
      { kind: 'strong', text: 'three' },
      { kind: 'text', text: ' of ' },
      { kind: 'code', text: 'A_B_C' },
      { kind: 'text', text: '; a_b_c' },
    ])
  })
})
