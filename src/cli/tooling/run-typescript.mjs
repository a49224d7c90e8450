/**
 * Runs one of the project's TypeScript programs in Node. The program exports `main(arguments) → exit code`.
 *
 * Usage: node src/cli/tooling/run-typescript.mjs PROGRAM.ts [ARGUMENT …]
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadProgram } from './bundle-typescript.mjs';
import { giveUp, projectFolder } from './ensure-installed.mjs';

const [program, ...programArguments] = process.argv.slice(2);
if (program === undefined) giveUp('Name the TypeScript program to run, for example geodata/build.ts.', 2);
if (!existsSync(resolve(projectFolder, program))) giveUp(`There is no program ${program}.`, 2);

const { main } = await loadProgram(program);
process.exitCode = await main(programArguments);
