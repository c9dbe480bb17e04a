import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

// Jest compiles a test file for a context of its own, made by Node.js. Node.js has no such name for the one that everything else runs in.
const { compileFunction } = vm
vm.compileFunction = (code, parameters, { parsingContext, ...options }) =>
  compileFunction(code, parameters, parsingContext === globalThis ? options : { ...options, parsingContext })

/** Test files run in the process as it is: what they and the product share, such as `Error`, is the same, and outlasts a file. */
export default class NativeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global = globalThis
  }

  getVmContext() {
    return globalThis
  }

  /** Jest empties the context that a file leaves: here another file follows in it. */
  async teardown() {}
}
