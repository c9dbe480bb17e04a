/** Copies a text. Browsers have no clipboard for pages over plain http from another machine; there it is copied the old way. */
export async function copyText(value: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(value)
  const field = document.createElement('textarea')
  field.value = value
  document.activeElement?.after(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
