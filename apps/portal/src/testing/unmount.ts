import { setImmediate } from 'node:timers/promises'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// React renders what is still mounted, or still scheduled, after a file's last test: in a window that is gone, which fails the whole run.
afterEach(async () => {
  cleanup()
  await setImmediate()
})
