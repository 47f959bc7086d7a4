import { mapOf, type Reader } from '../process/reading.ts';
import type { Content } from './state.ts';

// What a version says was read by the schema of its kind before it was drafted: plain values, whatever they are.
export const content: Reader<Content> = (value, at) => mapOf((each) => each)(value, at) as Content;
