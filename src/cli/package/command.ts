#!/usr/bin/env node
/**
 * The command line as the package has it: `atlas areas --version ID`.
 */
import { fileURLToPath } from 'node:url';
import { readFilesFrom } from '../../lib/atlas-files';
import { main } from '../atlas';

readFilesFrom(fileURLToPath(new URL('..', import.meta.url)));
process.exitCode = await main(process.argv.slice(2));
