import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import type { Resource } from './resolve.ts';

/** A number that a template may also give as text (as a parameter does). */
export const numeric = z.coerce.number();

/**
 * The properties of a resource in the shape that this platform reads.
 * @throws BootRefusal naming the resource and the property that does not fit
 */
export function propertiesOf<T extends z.ZodType>(resource: Resource, shape: T): z.infer<T> {
  const result = shape.safeParse(resource.properties);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = [resource.logicalId, ...(issue?.path ?? [])].map(String).join('.');
  throw new BootRefusal(`The template's ${where} is not supported here: ${issue?.message ?? 'unknown'}.`);
}
