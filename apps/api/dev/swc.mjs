/**
 * How our TypeScript is compiled where no build is waited for: Nest needs decorators, and the types that they leave behind.
 *
 * @param {'typescript' | 'ecmascript'} syntax
 * @param {'es6' | 'commonjs'} module
 */
export const swcOptions = (syntax, module) => ({
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    parser: { syntax, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: module },
})
