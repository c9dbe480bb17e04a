/** A ref for a new element: focuses its name and selects it, ready to be overwritten. */
export function focusName(place: HTMLElement | null) {
  const name = place?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=checkbox]), textarea:not([aria-hidden])',
  )
  name?.focus()
  name?.select()
}
