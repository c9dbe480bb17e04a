import '../dev/from-source.mjs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import JestRuntime from 'jest-runtime'

const TESTS = join(import.meta.dirname, sep)

/**
 * Loads the product and what it is made with as Node.js does, once for all files of a worker, where Jest would load it again for each: three
 * seconds a file. Code that uses Jest is still loaded by Jest: test files and this folder.
 */
class NativeRuntime extends JestRuntime {
  requireModuleOrMock(from, name) {
    const require = createRequire(from)
    if (name === '@jest/globals' || (name.startsWith('.') && require.resolve(name).startsWith(TESTS)))
      return super.requireModuleOrMock(from, name)
    return require(name)
  }
}

export { NativeRuntime as 'module.exports' }
