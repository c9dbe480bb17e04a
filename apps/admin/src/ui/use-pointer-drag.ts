import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

interface Dragging {
  /** What can be dragged and dropped on, as a selector. */
  item: string
  /** The handle for touch, as a selector: touch scrolls elsewhere. */
  handle: string
  /** Whether a mouse drags from anywhere on the item, and not from the handle only. */
  mouseAnywhere?: boolean
  onDrop(dragged: HTMLElement, on: HTMLElement, after: boolean): void
}

/** How far a pointer moves before a press becomes a drag, in CSS pixels. */
const SLACK = 5

/**
 * Dragging by mouse, finger or pen among the items of a box, by pointer events: the browser's own drag and drop knows no fingers. While
 * something is dragged it has `data-dragged`, and what it would be dropped on has `data-drop`, `before` or `after`. Escape gives it up.
 */
export function usePointerDrag(box: RefObject<HTMLElement | null>, { item, handle, mouseAnywhere, onDrop }: Dragging) {
  const end = useRef(() => {})
  useEffect(() => () => end.current(), [])
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })

  return ({ target, button, isPrimary, pointerId, pointerType, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const pressed = target as HTMLElement
    const held = mouseAnywhere && pointerType === 'mouse' ? pressed : pressed.closest(handle)
    const dragged = held?.closest<HTMLElement>(item)
    // A viewer's fields are disabled; their items are not dragged either.
    if (!dragged || button !== 0 || !isPrimary || dragged.closest('fieldset:disabled')) return
    end.current()
    let over: HTMLElement | undefined
    let isDragging = false

    const isInside = (each: HTMLElement) => box.current?.contains(each) && !dragged.contains(each)

    function move(event: globalThis.PointerEvent) {
      if (event.pointerId !== pointerId) return
      if (!isDragging && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLACK) return
      isDragging = true
      dragged?.setAttribute('data-dragged', '')
      getSelection()?.removeAllRanges()
      const found = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(item)
      over?.removeAttribute('data-drop')
      over = found && isInside(found) ? found : undefined
      if (!over) return
      const { top, height } = over.getBoundingClientRect()
      over.setAttribute('data-drop', event.clientY > top + height / 2 ? 'after' : 'before')
      over.scrollIntoView({ block: 'nearest' })
    }

    function up(event: globalThis.PointerEvent) {
      if (event.pointerId !== pointerId) return
      const [to, after] = [over, over?.getAttribute('data-drop') === 'after']
      if (isDragging) swallowClick()
      end.current()
      if (dragged && to) drop.current(dragged, to, after)
    }

    function key(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !isDragging) return
      event.stopPropagation()
      end.current()
    }

    const listeners = new AbortController()
    const options = { signal: listeners.signal, capture: true }
    end.current = () => {
      listeners.abort()
      dragged.removeAttribute('data-dragged')
      over?.removeAttribute('data-drop')
      end.current = () => {}
    }
    addEventListener('pointermove', move, options)
    addEventListener('pointerup', up, options)
    addEventListener('pointercancel', () => end.current(), options)
    addEventListener('keydown', key, options)
  }
}

/** Ignores the click that ends a drag. It comes at once, or not at all. */
function swallowClick() {
  const listener = new AbortController()
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  addEventListener('click', swallow, { capture: true, signal: listener.signal })
  setTimeout(() => listener.abort())
}
