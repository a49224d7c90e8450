import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // Timings of plugins are for their authors.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/{architecture,cli,data}/**/*.test.ts'],
    environment: 'node'
  }
});
