/** `npm start`: the command, with the code that was compiled at an earlier start. */
import { enableCompileCache } from 'node:module';
import { COMPILED } from './compiled.ts';

enableCompileCache(COMPILED.NODE_COMPILE_CACHE);
await import('./command.ts');
