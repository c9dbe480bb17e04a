/** A line of a pasted text, and the lines that belong to it. */
export interface Outlined {
  text: string
  /** What stands behind tabs. */
  more: string[]
  below: string[]
}

const BULLET = /^(\s*)(?:[-–—*•·]\s+|\[[ x]?\]\s+)/
const NUMBER = /^(\s*)\d{1,3}[.)]\s+/

/**
 * Lines as one keeps them in notes: numbers and dashes before them go. Lines that are indented, or have a dash below one that has none,
 * belong to that line.
 *
 * @param flat every line stands for itself
 */
export function outline(text: string, flat = false): Outlined[] {
  const all: Outlined[] = []
  let hasDash = false
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') continue
    const isIndented = /^(\t| {2,})/.test(line)
    const belongs = !flat && all.length > 0 && (isIndented || (BULLET.test(line) && !hasDash))
    const [first = '', ...more] = line
      .replace(BULLET, '')
      .replace(NUMBER, '')
      .trim()
      .split(/\t+/)
      .map((each) => each.trim())
    if (first === '') continue
    if (belongs) all.at(-1)?.below.push(first)
    else {
      all.push({ text: first, more, below: [] })
      hasDash = BULLET.test(line)
    }
  }
  return all
}
