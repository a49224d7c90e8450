import { resolve } from 'node:path';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { PURE, architecture } from './tests/architecture/layers.js';

const pureFolders = PURE.map((folder) => `src/lib/${folder}/**/*.ts`);

export default defineConfig(
  { ignores: ['.svelte-kit/', 'build/', 'package/', 'static/', 'releases/', 'test-results/', 'geodata/sources/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/][arguments.length=0]',
          message: 'Without a language the case depends on the machine: name it, or take toLowerCase or toUpperCase.'
        }
      ],
      // The compiler knows every name, in JavaScript too (checkJs).
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `void` as the value of a fixture is how Playwright has it.
      '@typescript-eslint/no-invalid-void-type': 'off'
    }
  },
  {
    files: ['src/routes/**', 'src/lib/pages/**', '**/*.svelte', '**/*.svelte.ts'],
    rules: {
      // Addresses come from pages/addresses/hrefs.ts, which puts the base in front and the slash behind.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // Svelte trims white space at the ends of a block; {' '} keeps it.
      'svelte/no-useless-mustaches': 'off'
    }
  },
  // What a package without types of its own exports is declared, not used.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },

  {
    plugins: { architecture, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js', '.mjs'], alias: { $lib: [resolve('src/lib')] } })
      ]
    },
    rules: {
      'architecture/dependency-direction': 'error',
      'architecture/no-barrel': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/first': 'error'
    }
  },
  {
    files: pureFolders,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'process'].map(
          (name) => ({ name, message: 'Pure folders run in Node and in the browser as they are.' })
        )
      ]
    }
  },

  // Types cost time: they are asked only where a slip would put a wrong figure on the map.
  {
    files: pureFolders,
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error'
    }
  }
);
