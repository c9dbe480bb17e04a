import { TAKEN_TOGETHER, tabWith } from '@verdict/contracts/taken-together'
import { afterEach, expect, test, vi } from 'vitest'
import { tellDesk } from './tell-desk.ts'

const heard: unknown[] = []
const desk = new BroadcastChannel(TAKEN_TOGETHER)
desk.onmessage = ({ data }) => heard.push(data)
afterEach(() => {
  window.name = ''
})

test('a tab that the desk opened tells of its result; a client’s says nothing', async () => {
  tellDesk('theirs')
  window.name = 'somebody else’s'
  tellDesk('theirs')
  window.name = tabWith('l1')
  tellDesk('ours')
  await vi.waitFor(() => expect(heard).toEqual([{ tab: tabWith('l1'), token: 'ours' }]))
  desk.close()
})
