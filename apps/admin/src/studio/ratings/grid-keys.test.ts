import { expect, test } from 'vitest'
import { type GridAction, gridAction } from './grid-keys.ts'

const far = Number.MAX_SAFE_INTEGER
const move = (rows: number, columns: number, extended = false): GridAction => ({
  does: 'move',
  steps: [rows, columns],
  extends: extended,
})

test.each<{ keys: string; does: GridAction | undefined }>([
  { keys: 'ArrowUp', does: move(-1, 0) },
  { keys: 'ArrowDown', does: move(1, 0) },
  { keys: 'ArrowLeft', does: move(0, -1) },
  { keys: 'Shift+ArrowRight', does: move(0, 1, true) },
  { keys: 'Home', does: move(0, -far) },
  { keys: 'Shift+End', does: move(0, far, true) },
  { keys: 'Ctrl+ArrowUp', does: move(-far, 0) },
  { keys: 'Meta+Shift+ArrowRight', does: move(0, far, true) },
  { keys: '7', does: { does: 'type', over: true } },
  { keys: ',', does: { does: 'type', over: true } },
  { keys: 'F2', does: { does: 'type', over: false } },
  { keys: 'Delete', does: { does: 'empty' } },
  { keys: 'Backspace', does: { does: 'empty' } },
  { keys: 'Escape', does: { does: 'rest' } },
  { keys: 'Ctrl+d', does: { does: 'fill' } },
  { keys: 'Meta+A', does: { does: 'selectAll' } },
  // What belongs to the browser or to somebody else.
  { keys: 'Ctrl+7', does: undefined },
  { keys: 'Ctrl+c', does: undefined },
  { keys: 'd', does: undefined },
  { keys: 'Tab', does: undefined },
  { keys: 'Alt+ArrowLeft', does: undefined },
  { keys: 'Alt+7', does: undefined },
])('$keys', ({ keys, does }) => {
  const [key = '', ...held] = keys.split('+').reverse()
  const is = (modifier: string) => held.includes(modifier)
  const event = { key, shiftKey: is('Shift'), ctrlKey: is('Ctrl'), metaKey: is('Meta'), altKey: is('Alt') }
  expect(gridAction(event)).toEqual(does)
})
