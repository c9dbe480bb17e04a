import { counted } from './counted.ts'
import { LinesPreview } from './LinesPreview.tsx'
import type { Understood } from './PasteDialog.tsx'
import type { PastedLines } from './pasted-lines.ts'

/** Lines that add elements, as a dialog shows them. */
export function understoodLines<Element>(
  noun: string,
  { added, left }: PastedLines<Element>,
  lineOf: (element: Element) => { text: string; beside?: string },
  put: () => void,
): Understood {
  const count = counted(added.length, noun)
  return {
    said: left.length > 0 ? `${count} to add, ${counted(left.length, 'line')} left out.` : `${count} to add.`,
    preview: <LinesPreview lines={added.map(lineOf)} left={left} />,
    verb: added.length > 0 ? `Add ${count}` : undefined,
    put,
  }
}
