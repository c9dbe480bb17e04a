import { setImmediate } from 'node:timers/promises'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Otherwise React renders mounted components after a file's last test, without a window, which fails the run.
afterEach(async () => {
  cleanup()
  await setImmediate()
})
