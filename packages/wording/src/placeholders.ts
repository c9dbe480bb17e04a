/** A word in braces, which stands for what is known only when a text is used. */
export const PLACEHOLDER = /\{([^{}\n]*)\}/g

/** The placeholders of a text, in order, each as often as it stands there. */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '')

/** Names as they are listed to whoever wrote another one. */
export function placeholderList(names: readonly string[]): string {
  const all = names.map((name) => `{${name}}`)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
