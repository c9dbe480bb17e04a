import { useEffect } from 'react'

/**
 * On paper a result is its report: the keys for printing open that. Where a menu prints the page itself, the answers are unfolded, and folded again.
 *
 * @param report the address of the PDF; undefined where there is none
 */
export function usePrint(report: string | undefined) {
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
    const answers = () => document.querySelector<HTMLDetailsElement>('#answers')
    let wasOpen = false
    const unfold = () => {
      const fold = answers()
      wasOpen = fold?.open ?? false
      if (fold) fold.open = true
    }
    const foldAgain = () => {
      const fold = answers()
      if (fold) fold.open = wasOpen
    }
    addEventListener('keydown', openReport)
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', foldAgain)
    return () => {
      removeEventListener('keydown', openReport)
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', foldAgain)
    }
  }, [report])
}
