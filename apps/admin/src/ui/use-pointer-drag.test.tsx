import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePointerDrag } from './use-pointer-drag.ts'

const onDrop = vi.fn()
let under: Element | null = null

beforeEach(() => {
  onDrop.mockReset()
  under = null
  // Nothing is laid out here: each item is 20 high, and under the pointer is what a test says.
  document.elementFromPoint = () => under
  Element.prototype.scrollIntoView = () => {}
  Element.prototype.getBoundingClientRect = () => ({ top: 100, height: 20 }) as DOMRect
})
/** The click that ends a drag comes within it. */
const soon = () => new Promise((resolve) => setTimeout(resolve))
afterEach(async () => {
  cleanup()
  await soon()
})

function Items({ mouseAnywhere = false, disabled = false }) {
  const box = useRef<HTMLDivElement>(null)
  const onPointerDown = usePointerDrag(box, {
    ...{ item: '[data-item]', handle: '[data-handle]', mouseAnywhere },
    onDrop: (dragged, on, after) => onDrop(dragged.dataset.item, on.dataset.item, after),
  })
  return (
    <fieldset disabled={disabled}>
      <div ref={box} onPointerDown={onPointerDown}>
        {['a', 'b'].map((item) => (
          <div key={item} data-item={item} data-testid={item}>
            <span data-handle="" data-testid={`handle of ${item}`} />
            <button data-testid={`button of ${item}`} />
          </div>
        ))}
      </div>
      <div data-item="elsewhere" data-testid="elsewhere" />
    </fieldset>
  )
}

const fire = (on: EventTarget, type: string, at: [number, number], more: PointerEventInit = {}) =>
  on.dispatchEvent(
    new PointerEvent(type, {
      ...{ bubbles: true, cancelable: true, isPrimary: true, pointerId: 1, button: 0, pointerType: 'mouse' },
      ...{ clientX: at[0], clientY: at[1] },
      ...more,
    }),
  )
const item = (name: string) => screen.getByTestId(name)
const press = (name: string, more?: PointerEventInit) => fire(item(name), 'pointerdown', [0, 0], more)
const moveOver = (name: string, y: number, more?: PointerEventInit) => {
  under = item(name)
  fire(window, 'pointermove', [0, y], more)
}
const release = (more?: PointerEventInit) => fire(window, 'pointerup', [0, 0], more)

test.each([
  { y: 105, where: 'before' },
  { y: 115, where: 'after' },
])('what is dragged to the half at $y is dropped $where the other', ({ y, where }) => {
  render(<Items />)
  press('handle of a')
  moveOver('b', y)
  expect(item('a').hasAttribute('data-dragged')).toBe(true)
  expect(item('b').getAttribute('data-drop')).toBe(where)
  release()
  expect(onDrop.mock.calls).toEqual([['a', 'b', where === 'after']])
  expect(document.querySelector('[data-dragged], [data-drop]')).toBeNull()
})

test('a press that hardly moves is no drag, and its click counts', () => {
  render(<Items />)
  const onClick = vi.fn()
  item('button of a').addEventListener('click', onClick)
  press('handle of a')
  moveOver('b', 4)
  release()
  item('button of a').click()
  expect(onDrop).not.toHaveBeenCalled()
  expect(onClick).toHaveBeenCalledOnce()
})

test('the click that ends a drag is no click, and the next one is', async () => {
  render(<Items />)
  const onClick = vi.fn()
  item('button of b').addEventListener('click', onClick)
  press('handle of a')
  moveOver('b', 105)
  release()
  item('button of b').click()
  expect(onClick).not.toHaveBeenCalled()
  await soon()
  item('button of b').click()
  expect(onClick).toHaveBeenCalledOnce()
})

test('a drag starts at the handle, and with a mouse anywhere where that is wanted', () => {
  const { rerender } = render(<Items />)
  const drag = (more?: PointerEventInit) => {
    onDrop.mockReset()
    press('button of a', more)
    moveOver('b', 105)
    release()
    return onDrop.mock.calls.length
  }
  expect(drag()).toBe(0)
  rerender(<Items mouseAnywhere />)
  expect(drag()).toBe(1)
  expect(drag({ pointerType: 'touch' })).toBe(0)
})

test.each<{ what: string; more: PointerEventInit }>([
  { what: 'the other button', more: { button: 2 } },
  { what: 'a second finger', more: { isPrimary: false } },
])('$what drags nothing', ({ more }) => {
  render(<Items />)
  press('handle of a', more)
  moveOver('b', 105)
  release()
  expect(onDrop).not.toHaveBeenCalled()
})

test('nothing is dragged where fields are disabled', () => {
  render(<Items disabled />)
  press('handle of a')
  moveOver('b', 105)
  release()
  expect(onDrop).not.toHaveBeenCalled()
})

test('another pointer neither moves nor ends it', () => {
  render(<Items />)
  press('handle of a')
  moveOver('b', 105, { pointerId: 2 })
  expect(item('a').hasAttribute('data-dragged')).toBe(false)
  moveOver('b', 105)
  release({ pointerId: 2 })
  expect(onDrop).not.toHaveBeenCalled()
  release()
  expect(onDrop).toHaveBeenCalledOnce()
})

test('outside of the box, and on itself, nothing is dropped', () => {
  render(<Items />)
  for (const name of ['elsewhere', 'a', 'button of a']) {
    press('handle of a')
    moveOver(name, 105)
    release()
  }
  expect(onDrop).not.toHaveBeenCalled()
})

test('Escape gives it up, and nobody else hears of it', () => {
  render(<Items />)
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  press('handle of a')
  moveOver('b', 105)
  item('b').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  release()
  document.body.removeEventListener('keydown', heard)
  expect(onDrop).not.toHaveBeenCalled()
  expect(heard).not.toHaveBeenCalled()
  expect(document.querySelector('[data-dragged], [data-drop]')).toBeNull()
})
