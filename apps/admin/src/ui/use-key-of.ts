import { useRef } from 'react'

/**
 * Idempotency keys for what a form sends: the same as long as the same is sent again, so that nothing is made twice where a reply was lost.
 *
 * @returns `keyOf` the body of a call, and `received`, after which the same body is another call
 */
export function useKeyOf() {
  const last = useRef<{ sent: string; key: string }>(undefined)
  return {
    keyOf(body: unknown): string {
      const sent = JSON.stringify(body)
      if (last.current?.sent !== sent) last.current = { sent, key: newKey() }
      return last.current.key
    },
    received() {
      last.current = undefined
    },
  }
}

/** By chance, on pages without https too, where `crypto.randomUUID` is missing. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-')
