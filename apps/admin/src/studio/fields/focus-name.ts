/** The field of an element's name: the first text of its part of the page. */
export const nameIn = (place: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null =>
  place.querySelector('input:not([type=checkbox]), textarea:not([aria-hidden])')

/** A ref for a new element: focuses its name and selects it, ready to be overwritten. */
export function focusName(place: HTMLElement | null) {
  const name = place && nameIn(place)
  name?.focus()
  name?.select()
}
