import { useEffect } from 'react'
import { useOpenForPrint } from '../ui/use-open-for-print.ts'

/**
 * On paper a result is its report: the keys for printing open that. Where a menu prints the page itself, the answers are unfolded.
 *
 * @param report the address of the PDF; undefined where there is none
 */
export function usePrint(report: string | undefined) {
  useOpenForPrint('#answers')
  useEffect(() => {
    const openReport = (event: KeyboardEvent) => {
      const isPrint =
        event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      // Without a network the page itself is all there is to print.
      if (!report || !isPrint || !navigator.onLine) return
      event.preventDefault()
      if (event.repeat) return
      open(report, '_blank')
    }
    addEventListener('keydown', openReport)
    return () => removeEventListener('keydown', openReport)
  }, [report])
}
