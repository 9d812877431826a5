import tseslint from 'typescript-eslint';
import { layers } from './layers.mjs';

/** A layer may import itself, packages, and the layers its row names; anything else is an error that names the arrow. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => {
  const forbidden = Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other) && !other.startsWith(`${layer}/`));
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map((other) => ({
            regex: `(^|/)\\.\\./(${nameOf(other, layer)})(/(?!.*\\.bin$)|$)`,
            message: `The layer ${layer} must not import ${other} (see layers.mjs).`,
          })),
        },
      ],
    },
  };
});

/** How a relative import from `layer` spells another layer: by its last folder where both stand in one. */
function nameOf(other, layer) {
  const [folder, last] = other.split('/');
  return last && layer.startsWith(`${folder}/`) ? last : other;
}

const impure = ['Date.now', 'Math.random'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'out/**',
      'src/engine/text/wordTable.ts',
      'node_modules/**',
      '**/node_modules/**',
      '.vscode-test/**',
      '**/*.mjs',
      '**/*.js',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/engine/**/*.ts', 'src/report/**/*.ts', 'src/annotations/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...impure.map((name) => ({
          object: name.split('.')[0],
          property: name.split('.')[1],
          message: 'The pure layers are deterministic.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The pure layers have no clock.' },
        {
          selector: 'CallExpression[callee.property.name="push"] > SpreadElement',
          message: 'A list of a hundred thousand items overflows the stack: push them one by one.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  ...layerRules,
);
