/**
 * How our TypeScript is compiled where no build is waited for: Nest needs decorators, and the types that they leave behind.
 *
 * @param {'es6' | 'commonjs'} module
 * @param {boolean} tsx whether it holds elements of JSX
 */
export const swcOptions = (module, tsx = false) => ({
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: module },
})
