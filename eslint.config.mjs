import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'packages*/', 'node_modules/', 'static/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    // One program has all files: four would read most of them four times.
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      'no-restricted-globals': ['error', { name: 'eval' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Function"]', message: 'Data is never code.' },
        { selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Data is never markup.' },
        { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: 'Wait on state (window.tester), never on time.' },
      ],
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      curly: ['error', 'multi-line'],
    },
  },
  {
    // Tests set up their pages as they like.
    files: ['tests/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.cjs', 'rollup.*.config.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
