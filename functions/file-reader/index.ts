import { tmpdir } from 'node:os';
import { dependencies } from '../dependencies.ts';
import { bucketUploads } from '../files/uploads.ts';
import { readLog } from '../log/dependencies.ts';
import { variable } from '../variable.ts';
import { fileReader } from './take.ts';

export const handler = fileReader({
  ...dependencies(),
  ...readLog(),
  uploads: bucketUploads(variable('UPLOADS_BUCKET')),
  folder: tmpdir(),
});
