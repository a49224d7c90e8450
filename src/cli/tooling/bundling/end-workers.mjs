/**
 * Ends the threads in which SvelteKit looks at routes and prerenders pages as soon as they have answered: it leaves them
 * be, each with all that it has read, until the build is done.
 *
 * @returns {import('vite').Plugin}
 */
export const endWorkers = () => ({
  name: 'end-workers',
  apply: 'build',
  // The build that all others are part of.
  applyToEnvironment: ({ name }) => name === 'ssr',
  buildStart: () => {
    process.on('worker', (worker) => {
      worker.on('message', (/** @type {unknown} */ message) => {
        if (isAnswer(message)) void worker.terminate();
      });
    });
  }
});

/**
 * Whether a message is how such a thread ends its work, see `fork.js` of SvelteKit.
 *
 * @param {unknown} message
 */
const isAnswer = (message) =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'result' &&
  'module' in message;
