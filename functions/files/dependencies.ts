import type { Uploads } from '../../shared/file/uploads.ts';
import { uploadHours } from '../../shared/operating.ts';
import { dependencies as common, type Dependencies } from '../dependencies.ts';
import { variable } from '../variable.ts';
import { bucketUploads } from './uploads.ts';

export interface FilesDependencies extends Dependencies {
  uploads: Uploads;
  /** How long the parts of a file may be sent. */
  uploadHours: number;
}

export const dependencies = (): FilesDependencies => ({
  ...common(),
  uploads: bucketUploads(variable('UPLOADS_BUCKET')),
  uploadHours: uploadHours(),
});
