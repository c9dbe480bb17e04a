import { afterAll, beforeAll, beforeEach, jest } from '@jest/globals'

/** What the product has written since a test began. */
export interface ProductLog {
  text: string
}

/** Captures what the product writes to standard output during the tests of a file; the test runner's output passes through. */
export function productLog(): ProductLog {
  const log: ProductLog = { text: '' }
  const { write } = process.stdout
  beforeAll(() => {
    jest.spyOn(process.stdout, 'write').mockImplementation(((...all: Parameters<typeof write>) => {
      if (!String(all[0]).startsWith('{"level"')) return write.apply(process.stdout, all)
      log.text += String(all[0])
      return true
    }) as typeof write)
  })
  beforeEach(() => {
    log.text = ''
  })
  afterAll(() => {
    jest.restoreAllMocks()
  })
  return log
}
