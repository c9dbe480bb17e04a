import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const pathsOfTheApi = ['Literal[value', 'TemplateElement[value.cooked'].map((text) => ({
  selector: `${text}=/^\\u002F(api\\u002Fv1|auth\\u002F[a-z]|admin\\u002F[a-z])/]`,
  message: 'Paths of the API are written once, in its contracts.',
}))

/** Without a language numbers are written as the browser likes, amid English words. */
const numbersWithoutLanguage = {
  selector: "CallExpression[callee.property.name='toLocaleString'][arguments.length=0]",
  message: "Name the language: toLocaleString('en-GB').",
}

/** A program that those who connect a webhook run beside the product: nothing of it is in the desk. */
const PROGRAM = 'apps/admin/src/webhooks/guides/crm.mjs'

export default tseslint.config(
  { ignores: ['**/dist/', 'reports/', 'apps/*/reports/', 'packages/*/reports/', '**/test-results/', '.verdict/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeScript itself finds what is unused and what is undefined.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Event handlers may be async: React does not wait for them.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/require-await': 'off',
      // Our interfaces are objects of functions, which use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // It takes away casts that TypeORM's deep types and the compiler need.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx', '**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // The engine decides the same everywhere and always: no clock, no chance, no strings that become code.
    files: ['packages/engine/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'fetch', 'process', 'console', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument: see robustness/sfc32.ts.' },
        { object: 'Math', property: 'pow', message: 'Its last digit differs between machines.' },
        { object: 'Math', property: 'exp', message: 'Its last digit differs between machines.' },
        { object: 'Math', property: 'log', message: 'Its last digit differs between machines.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.{test,spec}.{ts,tsx}', '**/{testing,bench}/**', 'apps/api/test/**', 'apps/{e2e,faults}/**'],
    rules: {
      // Rows and replies are any in a test, whose expectations say what they are.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': 'off',
      // Playwright reads from the pattern what a fixture is made with: nothing, too.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // A server's clock may be set back while something is waited for.
    files: ['apps/api/src/**/*.ts'],
    // Moments that are kept in the database, for every process.
    ignores: ['**/*.spec.ts', '**/rate-limits.ts', '**/sign-in-limits.service.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Measure how long something takes with performance.now().' },
      ],
    },
  },
  {
    files: ['apps/{admin,portal,cli}/src/**'],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**', PROGRAM],
    rules: { 'no-restricted-syntax': ['error', ...pathsOfTheApi, numbersWithoutLanguage] },
  },
  {
    // Fields of a draft (LocalTextField, NumberField) are no form: what is typed there is in the draft.
    files: ['apps/admin/src/**/*.tsx'],
    ignores: ['**/*.test.tsx', '**/testing/**', 'apps/admin/src/autosave/FormDialog.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...pathsOfTheApi,
        numbersWithoutLanguage,
        {
          selector:
            'JSXElement[openingElement.name.name=/^(Dialog|Drawer|Modal)$/]:has(JSXIdentifier[name=/^(form|.*Form|Form.*Field|TextField|EmailField|DayField|TagsField|PasswordField|ConflictTable)$/])',
          message: 'Use autosave/FormDialog.tsx: Escape and a click beside it keep what was typed or chosen.',
        },
      ],
    },
  },
  {
    files: ['apps/{e2e,faults}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.cooked'].map((text) => ({
          selector: `${text}=/\\u002Fapi\\u002Fv1/]`,
          message: 'Paths of the API are written once, in its contracts.',
        })),
      ],
    },
  },
  {
    // The desk calls the API by its contracts; a path by itself, or a request of one's own, has no types.
    files: ['apps/admin/src/**'],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**', PROGRAM],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Use call() of api/call.ts.' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@verdict/contracts/paths', message: 'Use a contract with call() of api/call.ts.' },
            {
              name: '@verdict/contracts',
              importNames: ['API', 'deskPaths', 'paths', 'pathOf', 'urlOf'],
              message: 'Use a contract with call() of api/call.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // Content: its files are as long as what they have to say.
    files: ['packages/starter-models/src/*/**'],
    rules: { 'max-lines': 'off' },
  },
)
