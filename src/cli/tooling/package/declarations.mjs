/** The types of the engine as files that any TypeScript project reads: only those that the engine's own lead to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** A specifier in a declaration, at the end of an import or in a type. */
const SPECIFIER = /(from |import\()(['"])(\.[^'"]+)\2/gu;

/**
 * @param {string} project
 * @param {string} entry relative to the project
 * @returns {Map<string, string>} declarations by their path, relative to the project
 */
function emitAll(project, entry) {
  const config = ts.readConfigFile(join(project, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, project);
  const program = ts.createProgram([join(project, entry), join(project, 'src/app.d.ts')], {
    ...options,
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, allowImportingTsExtensions: false },
    ...{ rootDir: project, outDir: project, incremental: false }
  });
  /** @type {Map<string, string>} */
  const emitted = new Map();
  program.emit(undefined, (path, text) => {
    emitted.set(relative(project, path).split(sep).join('/'), text);
  });
  return emitted;
}

/**
 * Writes the declarations of a module and of all that it names; returns their paths beneath `folder`.
 *
 * @param {string} project
 * @param {string} entry relative to the project
 * @param {string} folder absolute
 * @returns {string[]}
 */
export function writeDeclarations(project, entry, folder) {
  const emitted = emitAll(project, entry);
  const first = entry.replace(/\.ts$/u, '.d.ts');
  const written = new Set([first]);
  for (const path of written) {
    const text = emitted.get(path);
    if (text === undefined) throw new Error(`TypeScript wrote no declaration ${path}.`);
    const told = text.replace(SPECIFIER, (_, before, quote, specifier) => {
      const target = posix.join(posix.dirname(path), specifier);
      written.add(`${target}.d.ts`);
      return `${before}${quote}${specifier}.js${quote}`;
    });
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), told);
  }
  return [...written];
}
