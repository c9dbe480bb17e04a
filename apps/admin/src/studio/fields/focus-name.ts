/** A ref for what was just made: takes whoever made it to its name, to type over. */
export function focusName(place: HTMLElement | null) {
  const name = place?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=checkbox]), textarea:not([aria-hidden])',
  )
  name?.focus()
  name?.select()
}
