import type { ModelDocument } from '@verdict/engine'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emptyDesk, screen } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { useBreaks } from './use-breaks.ts'

emptyDesk()

const asked: object[] = []
let ended = 0
class Searching {
  onmessage: ((event: { data: unknown }) => void) | undefined
  postMessage(question: object) {
    asked.push(question)
    setTimeout(() => this.onmessage?.({ data: [{ key: 'daily', before: 'fails' }] }))
  }
  terminate() {
    ended++
  }
}
beforeAll(() => void vi.stubGlobal('Worker', Searching))
afterAll(() => void vi.unstubAllGlobals())

const results = [
  { key: 'daily', pass: false },
  { key: 'other', pass: true },
]
function Part({ document, name }: { document: ModelDocument; name: string }) {
  const breaks = useBreaks(document, results)
  return <p>{breaks ? `${name}: ${[...breaks.keys()].join()}` : 'Looking'}</p>
}

test('two parts of the page that ask about one document are answered by one search, and another document by another', async () => {
  const other = { ...smallDocument }
  const parts = (
    <>
      <Part name="A" document={smallDocument} />
      <Part name="B" document={smallDocument} />
      <Part name="C" document={other} />
    </>
  )
  await drawnInStudio(parts, { published: smallDocument })
  for (const name of ['A', 'B', 'C']) expect(await screen.findByText(`${name}: daily`)).toBeTruthy()
  expect(asked).toEqual([smallDocument, other].map((after) => ({ before: smallDocument, after, failing: ['daily'] })))
  expect(ended).toBe(2)
})
